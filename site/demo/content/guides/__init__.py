"""The guides of the demo organisation, in Dutch; their English words are in guides_en.

One module a guide, named in English. Guides and other pages are named by their slug, files by
their name in `files/`.
"""

from demo.content.guides import (
    chain_walk,
    compliance_case,
    corridor_quarter,
    data_table,
    incident_hour,
    learning_lunch,
    listening,
    looking_ahead,
    newcomer_route,
    one_goal_two_teams,
    peer_consultation,
    resistance,
    screen_by_screen,
    shadow_morning,
    who_belongs_here,
    word_list,
)

# By purpose, in the order of the vocabulary.
GUIDES = [
    chain_walk.GUIDE,
    shadow_morning.GUIDE,
    newcomer_route.GUIDE,
    corridor_quarter.GUIDE,
    peer_consultation.GUIDE,
    incident_hour.GUIDE,
    listening.GUIDE,
    resistance.GUIDE,
    learning_lunch.GUIDE,
    compliance_case.GUIDE,
    screen_by_screen.GUIDE,
    data_table.GUIDE,
    one_goal_two_teams.GUIDE,
    who_belongs_here.GUIDE,
    looking_ahead.GUIDE,
    word_list.GUIDE,
]
