from django.urls import path
from django.utils.translation import pgettext_lazy

from home import views

app_name = "home"
urlpatterns = [
    path(pgettext_lazy("address", "search/"), views.search, name="search"),
    path(pgettext_lazy("address", "search/suggestions/"), views.suggest, name="suggest"),
    path(pgettext_lazy("address", "signals/"), views.signals, name="signals"),
]
