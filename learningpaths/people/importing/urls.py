from django.urls import path

from learningpaths.people.importing import views

app_name = "people_import"
urlpatterns = [
    path("", views.upload, name="upload"),
    path("<uuid:key>/", views.check, name="check"),
    path("<uuid:key>/cancel/", views.cancel, name="cancel"),
]
