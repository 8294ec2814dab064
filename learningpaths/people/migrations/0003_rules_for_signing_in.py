from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("people", "0002_addresses_are_in_lower_case"),
    ]

    operations = [
        migrations.CreateModel(
            name="SignInRules",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "includes_superusers",
                    models.BooleanField(
                        default=False,
                        help_text="Whoever may do everything, in a group or not.",
                        verbose_name="people with all rights",
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Who is in one of these groups sets up a code on their phone before they can work here.",
                        related_name="+",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
            ],
            options={
                "verbose_name": "rules for signing in",
            },
        ),
    ]
