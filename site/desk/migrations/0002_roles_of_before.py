"""Record what the first release gave to the roles that a site has already.

The roles are brought up to date by `prepare_site`, which compares what a release gave before with
what it gives now: without this record an administrator's changes couldn't be told from ours. A
site that has no roles yet has nothing to record. Nothing to do backwards: the table goes.
"""

from django.db import migrations

LEARNING = ["learningpathindexpage", "guideindexpage"]
PRACTICE = ["caseindexpage"]
ON_PAGES = ["add_page", "change_page", "publish_page", "lock_page", "unlock_page"]
ON_FILES = ["add_image", "change_image", "choose_image"]
ON_FILES += ["add_document", "change_document", "choose_document"]
VOCABULARIES = ["core.theme", "core.signal", "core.organisationform"]
VOCABULARIES += ["cases.sector", "catalogue.guidekind", "catalogue.purpose"]
ADMINISTRATION = ["people.department", "people.placement", "core.sitesettings"]
ADMINISTRATION += ["wagtailredirects.redirect"]

ROLES = [
    ("editors", "L&D-redactie", [*LEARNING, *PRACTICE], VOCABULARIES),
    ("communications", "Communicatie", PRACTICE, []),
    ("administrators", "Beheer", ["homepage"], [*VOCABULARIES, *ADMINISTRATION]),
]


def record(apps, schema_editor):
    Group, Role = apps.get_model("auth", "Group"), apps.get_model("desk", "Role")
    for key, name, page_types, models in ROLES:
        group = Group.objects.filter(name=name).first()
        if group is not None:
            given = [*of_pages(apps, page_types), *of_models(models), *of_files()]
            Role.objects.create(key=key, group=group, given=sorted(given))


def of_pages(apps, page_types):
    pages = apps.get_model("wagtailcore", "Page").objects.filter(content_type__model__in=page_types)
    return [f"page:{pk}:{right}" for pk in pages.values_list("pk", flat=True) for right in ON_PAGES]


def of_models(models):
    yield "model:wagtailadmin.access_admin"
    for app, model in (name.split(".") for name in models):
        yield from (
            f"model:{app}.{action}_{model}" for action in ("add", "change", "delete", "view")
        )


def of_files():
    return [f"root:{right}" for right in ON_FILES]


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0001_roles_are_recorded"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(record, migrations.RunPython.noop, elidable=False)]
