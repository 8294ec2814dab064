from django.urls import path
from wagtail import hooks

from learningpaths.progress import publishing
from learningpaths.progress.viewsets import LearningPathViewSet


@hooks.register("register_admin_viewset")
def register_paths():
    return LearningPathViewSet("learning_paths")


@hooks.register("register_admin_urls")
def register_review_of_changes():
    address = "pages/<int:page_id>/changes/<int:revision_id>/<slug:action>/"
    return [path(address, publishing.review_changes, name="review_changes")]
