"""The rooms of the learning side; each is a Django app of its own.

people      who learns: users, departments, placements, who manages whom
catalogue   what editors publish: learning paths, guides, and the outline that records point at
progress    what a learner did, and how far that is
insights    what can be learned from who learns; reads everything, writes nothing
"""
