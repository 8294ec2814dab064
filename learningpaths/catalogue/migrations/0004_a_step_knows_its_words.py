from django.db import migrations, models


class Migration(migrations.Migration):
    """Run `rebuild_outlines` afterwards: it reads the words of the steps that are there."""

    dependencies = [("catalogue", "0003_a_path_answers_signals")]

    operations = [
        migrations.AddField(
            model_name="outlinestep",
            name="words_hash",
            field=models.CharField(blank=True, editable=False, max_length=64),
        ),
    ]
