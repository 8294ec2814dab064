from django.db import migrations
from django.db.models.functions import Lower

import learningpaths.people.models


def lower(apps, schema_editor):
    """An address is looked for as it is kept: in lower case. No two differ only in capitals.

    There is no way back to the capitals, and none is needed.
    """
    people = apps.get_model("people", "User").objects
    people.exclude(email=Lower("email")).update(email=Lower("email"))


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AlterField(
            model_name="user",
            name="email",
            field=learningpaths.people.models.AddressField(
                error_messages={"unique": "Somebody has this e-mail address already."},
                max_length=254,
                unique=True,
                verbose_name="e-mail address",
            ),
        ),
        migrations.RunPython(lower, migrations.RunPython.noop, elidable=True),
    ]
