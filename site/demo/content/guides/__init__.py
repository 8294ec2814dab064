"""The guides of the demo organisation, in Dutch; their English words are in guides_en.

One module a guide, named in English. Guides and other pages are named by their slug, files by
their name in `files/`.
"""

from demo.content.guides import chain_walk, compliance_case, peer_consultation

GUIDES = [chain_walk.GUIDE, peer_consultation.GUIDE, compliance_case.GUIDE]
