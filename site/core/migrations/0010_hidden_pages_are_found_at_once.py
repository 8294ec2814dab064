"""Each request asks which pages are hidden: with this index it reads those, and not all pages.

The words are those of `core.visibility`, or a database would not take the index. The table is
Wagtail's, so it stands in no model of ours.
"""

from django.db import migrations

MAKE = """
    CREATE INDEX "pages_hidden_at_times" ON "wagtailcore_page" ("path")
    WHERE (NOT "live" OR "go_live_at" IS NOT NULL OR "expire_at" IS NOT NULL)
"""
DROP = 'DROP INDEX IF EXISTS "pages_hidden_at_times"'


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0009_lists_read_lines"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunSQL(MAKE, DROP)]
