from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_rules_for_signing_in"),
    ]

    operations = [
        migrations.CreateModel(
            name="UnknownDepartment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200, unique=True, verbose_name="name")),
                ("seen_at", models.DateTimeField(verbose_name="last seen")),
            ],
            options={
                "verbose_name": "unknown department",
                "verbose_name_plural": "unknown departments",
            },
        ),
    ]
