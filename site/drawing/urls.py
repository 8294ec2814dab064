"""Addresses of drawings; they stand outside the languages, because a drawing has none."""

from django.urls import re_path

from drawing import views

app_name = "drawing"
COLOUR = "(?:[0-9a-f]{6}|own)"
urlpatterns = [
    re_path(r"^(?P<key>[0-9a-f]{8,12})\.svg$", views.hanging, name="hanging"),
    re_path(
        rf"^(?P<colours>(?:{COLOUR}-){{3}}{COLOUR})\.(?P<edition>[0-9a-f]{{8}})\.css$",
        views.dyes,
        name="dyes",
    ),
]
