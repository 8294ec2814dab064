from django.urls import path

from desk.translation import views

app_name = "desk_translation"
urlpatterns = [path("<int:page_id>/", views.side_by_side, name="side_by_side")]
