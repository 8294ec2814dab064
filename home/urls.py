from django.urls import path
from django.utils.translation import pgettext_lazy

from home import views

app_name = "home"
urlpatterns = [
    path("", views.search, name="search"),
    path(pgettext_lazy("address", "suggestions/"), views.suggest, name="suggest"),
]
