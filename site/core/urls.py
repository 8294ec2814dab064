"""Addresses of files; they stand outside the languages, and are Wagtail's own."""

from django.urls import path

from core import views

app_name = "core"
urlpatterns = [path("<int:document_id>/<path:filename>", views.document, name="document")]
