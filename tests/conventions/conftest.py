import pytest
from django.core.management import call_command
from django.test import override_settings

from config.settings import base


@pytest.fixture(scope="session")
def collected(tmp_path_factory):
    """The folder with our own files, collected; Wagtail's are its own business."""
    root = tmp_path_factory.mktemp("static")
    with override_settings(
        STATIC_ROOT=root,
        STATICFILES_FINDERS=["django.contrib.staticfiles.finders.FileSystemFinder"],
        STORAGES=base.STORAGES,
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
    return root
