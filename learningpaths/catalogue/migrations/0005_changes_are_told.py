import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "0004_a_step_knows_its_words"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ChangeChoice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("block_id", models.UUIDField(verbose_name="block")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("added", "Added"),
                            ("returned", "Put back"),
                            ("removed", "Taken out"),
                            ("required", "Required from now on"),
                            ("optional", "Extra from now on"),
                            ("retargeted", "Leads to another page"),
                            ("kind", "Another kind of step"),
                            ("reworded", "Text changed"),
                            ("moved", "Moved"),
                            ("rule", "Another rule"),
                            ("opens", "Opens on another day"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "reach",
                    models.CharField(
                        choices=[
                            ("text_only", "Text only: nobody is told"),
                            ("on_the_way", "New for everyone still on the way"),
                            ("look_again", "Ask finishers to look again too"),
                        ],
                        max_length=10,
                        verbose_name="reach",
                    ),
                ),
                (
                    "chosen_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="chosen at"
                    ),
                ),
                (
                    "applied_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="applied at"),
                ),
                (
                    "chosen_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="change_choices",
                        to="wagtailcore.revision",
                    ),
                ),
            ],
            options={
                "verbose_name": "choice for a change",
                "verbose_name_plural": "choices for changes",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("revision", "block_id", "kind"),
                        name="a_change_has_one_reach_in_a_revision",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OutlineChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("added", "Added"),
                            ("returned", "Put back"),
                            ("removed", "Taken out"),
                            ("required", "Required from now on"),
                            ("optional", "Extra from now on"),
                            ("retargeted", "Leads to another page"),
                            ("kind", "Another kind of step"),
                            ("reworded", "Text changed"),
                            ("moved", "Moved"),
                            ("rule", "Another rule"),
                            ("opens", "Opens on another day"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "reach",
                    models.CharField(
                        choices=[
                            ("text_only", "Text only: nobody is told"),
                            ("on_the_way", "New for everyone still on the way"),
                            ("look_again", "Ask finishers to look again too"),
                        ],
                        max_length=10,
                        verbose_name="reach",
                    ),
                ),
                ("changed_at", models.DateTimeField(verbose_name="changed at")),
                ("version", models.PositiveIntegerField(verbose_name="version")),
                (
                    "outline",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="changes",
                        to="catalogue.pathoutline",
                    ),
                ),
                (
                    "stage",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="changes",
                        to="catalogue.outlinestage",
                    ),
                ),
                (
                    "step",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="changes",
                        to="catalogue.outlinestep",
                    ),
                ),
            ],
            options={
                "verbose_name": "change of a path",
                "verbose_name_plural": "changes of paths",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stage", None), ("step__isnull", False)),
                            models.Q(("stage__isnull", False), ("step", None)),
                            _connector="OR",
                        ),
                        name="a_change_is_of_a_step_or_a_stage",
                    )
                ],
            },
        ),
    ]
