from wagtail.snippets.models import register_snippet

from home.viewsets import VocabularyGroup

register_snippet(VocabularyGroup)
