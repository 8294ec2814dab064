from django.urls import path

from desk.importing import views

app_name = "desk_import"
urlpatterns = [
    path("", views.upload, name="upload"),
    path("<uuid:key>/", views.check, name="check"),
    path("<uuid:key>/cancel/", views.cancel, name="cancel"),
    path("<uuid:key>/images/<int:number>/", views.picture, name="picture"),
]
