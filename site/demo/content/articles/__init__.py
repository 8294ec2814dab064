"""The standard pages of the demo organisation, each in Dutch and in English."""

from demo.content.articles.about import ABOUT
from demo.content.articles.accessibility import ACCESSIBILITY
from demo.content.articles.help import HELP
from demo.content.articles.privacy import PRIVACY

ARTICLES = [ABOUT, HELP, PRIVACY, ACCESSIBILITY]
