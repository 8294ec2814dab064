from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0003_pages_are_reviewed"),
    ]

    operations = [
        migrations.CreateModel(
            name="UnansweredSearch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("language", models.CharField(max_length=10, verbose_name="language")),
                ("text", models.CharField(max_length=60, verbose_name="what was typed")),
                ("asked_on", models.DateField(db_index=True, verbose_name="day")),
                ("times", models.PositiveIntegerField(default=1, verbose_name="how often")),
            ],
            options={
                "verbose_name": "search without results",
                "verbose_name_plural": "searches without results",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("language", "text", "asked_on"), name="a_text_is_counted_once_a_day"
                    )
                ],
            },
        ),
    ]
