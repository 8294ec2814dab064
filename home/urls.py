from django.urls import path
from django.utils.translation import pgettext_lazy

from home import views
from home.feeds import CasesFeed, LearningPathsFeed

app_name = "home"
urlpatterns = [
    path(pgettext_lazy("address", "search/"), views.search, name="search"),
    path(pgettext_lazy("address", "search/suggestions/"), views.suggest, name="suggest"),
    path(pgettext_lazy("address", "signals/"), views.signals, name="signals"),
    path(pgettext_lazy("address", "new/practice/"), CasesFeed(), name="cases_feed"),
    path(pgettext_lazy("address", "new/learning-paths/"), LearningPathsFeed(), name="paths_feed"),
]
