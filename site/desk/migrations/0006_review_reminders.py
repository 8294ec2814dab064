import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0005_reports"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ReviewReminder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("due_on", models.DateField(verbose_name="due on")),
                ("claim", models.UUIDField(verbose_name="claim")),
                ("claimed_at", models.DateTimeField(verbose_name="claimed at")),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent at")),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="review_reminders",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="page",
                    ),
                ),
            ],
            options={
                "verbose_name": "reminder of a review",
                "verbose_name_plural": "reminders of reviews",
                "default_permissions": (),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("page", "due_on"), name="a_review_is_reminded_of_once"
                    )
                ],
            },
        ),
    ]
