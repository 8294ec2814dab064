from django.urls import path
from django.utils.translation import pgettext_lazy

from learningpaths.progress import views

app_name = "progress"
urlpatterns = [
    path("", views.my_learning, name="my_learning"),
    path(pgettext_lazy("address", "<uuid:path_key>/join/"), views.enrol, name="enrol"),
    path(pgettext_lazy("address", "<uuid:path_key>/leave/"), views.withdraw, name="withdraw"),
    path(pgettext_lazy("address", "<uuid:path_key>/again/"), views.start_again, name="start_again"),
    path(
        pgettext_lazy("address", "<uuid:path_key>/certificate/"),
        views.certificate,
        name="certificate",
    ),
    path(pgettext_lazy("address", "<uuid:path_key>/looked/"), views.look_again, name="look_again"),
    path(
        pgettext_lazy("address", "<uuid:path_key>/<uuid:step_key>/done/"),
        views.complete,
        name="complete",
    ),
    path(
        pgettext_lazy("address", "<uuid:path_key>/<uuid:step_key>/undo/"), views.undo, name="undo"
    ),
    path(
        pgettext_lazy("address", "<uuid:path_key>/<uuid:step_key>/answer/"),
        views.answer,
        name="answer",
    ),
    path(
        pgettext_lazy("address", "<uuid:path_key>/<uuid:step_key>/notes/"),
        views.keep_notes,
        name="keep_notes",
    ),
]
