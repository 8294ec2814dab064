import pytest
from django.core.management import CommandError, call_command

from home.services import prepare_site
from learningpaths.catalogue.models import LearningPathIndexPage, LearningPathPage
from learningpaths.people.models import User

pytestmark = pytest.mark.django_db


def test_a_site_for_real_people_refuses_it(settings):
    settings.DEMO_IS_ALLOWED = False

    with pytest.raises(CommandError, match="--even-here"):
        call_command("load_demo")

    assert not User.objects.exists()


def test_only_an_empty_site_is_filled_when_asked(capsys):
    home = prepare_site()
    index = LearningPathIndexPage.objects.child_of(home).get()
    own = LearningPathPage(title="Eigen pad", summary="Van onszelf.", stages=[])
    own.live = False
    index.add_child(instance=_filled_in(own))

    call_command("load_demo", if_empty=True)

    assert not User.objects.exists()
    assert capsys.readouterr().out == ""


def _filled_in(page):
    page.shared_goal, page.audience, page.sponsor = "Samen verder.", "Iedereen", "Directeur"
    page.objectives = [("objective", "Iets kunnen.")]
    page.commitments = [("commitment", "Tijd.")]
    return page
