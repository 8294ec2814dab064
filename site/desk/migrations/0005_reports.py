from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0004_translations"),
    ]

    operations = [
        migrations.CreateModel(
            name="Report",
            fields=[
                (
                    "key",
                    models.CharField(
                        choices=[
                            ("path_performance", "Path performance"),
                            ("content_health", "Content health"),
                            ("unanswered_searches", "Searches without results"),
                            ("coverage", "Coverage"),
                        ],
                        max_length=40,
                        primary_key=True,
                        serialize=False,
                        verbose_name="key",
                    ),
                ),
            ],
            options={
                "verbose_name": "report",
                "verbose_name_plural": "reports",
                "permissions": [
                    ("view_path_performance", "Can see how paths do"),
                    ("view_content_health", "Can see the health of content"),
                    ("view_unanswered_searches", "Can see searches without results"),
                    ("view_coverage", "Can see which signals and themes have content"),
                ],
                "default_permissions": (),
            },
        ),
    ]
