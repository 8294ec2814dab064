import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils.html import escape
from django.utils.translation import override
from wagtail.models import ModelLogEntry, PageLogEntry, Site

from core.models import SiteSettings
from desk.roles import ADMINISTRATORS
from drawing.dyes import edition_of
from home.models import HomePage
from tests.factories import ImageFactory, LearnerFactory, a_path, a_step, member_of

pytestmark = pytest.mark.django_db
LANGUAGE_LINK = 'class="masthead__language"'


@pytest.fixture
def own():
    return SiteSettings.for_site(Site.objects.get())


def form_of(own, **changes):
    """What the form of the settings posts, with the changes."""
    names = ["site_name", "organisation_name", "about_nl", "about_en", "contact_email"]
    names += ["woad", "weld", "madder", "green", "smallest_group", "review_months"]
    fields = {name: getattr(own, name) for name in names}
    return fields | {"logo": "", "languages": ["nl", "en"]} | changes


def post(person, own, **changes):
    client = Client()
    client.force_login(person)
    address = f"/cms/settings/core/sitesettings/{own.site_id}/"
    return client.post(address, form_of(own, **changes))


def test_a_visitor_stores_no_settings_and_the_first_form_that_is_saved_does(client, own):
    administrator = member_of(ADMINISTRATORS)
    editor = Client()
    editor.force_login(administrator)
    address = f"/cms/settings/core/sitesettings/{own.site_id}/"

    answers = [client.get("/").text, client.get("/zoeken/").text, editor.get(address).text]

    assert [text.count("Dwarsverband") > 0 for text in answers] == [True, True, True]
    assert not SiteSettings.objects.exists()

    for name in ("Samenwijzer", "Samen & Wijzer"):
        assert post(administrator, own, site_name=name).status_code == 302
        assert SiteSettings.objects.get().site_name == name
        assert f"| {escape(name)}</title>" in client.get("/").text


def test_settings_are_of_a_site():
    with pytest.raises(SiteSettings.DoesNotExist):
        SiteSettings.for_site(None)


def test_a_colour_that_nobody_can_read_on_is_refused_with_the_nearest_that_works(own):
    own.woad, own.weld, own.madder, own.green = "#00A1DE", "#000000", "#5b2a86", "groen"

    with override("en"):
        with pytest.raises(ValidationError) as caught:
            own.full_clean()
        found = caught.value.message_dict

    hard = "Text on this colour is hard to read. The nearest that works: %s."
    assert found == {
        "woad": [hard % "#0e6b94"],
        "weld": [hard % "#959595"],
        "green": ["Write a colour as # and six figures or letters a to f: #1a488d."],
    }


def test_pages_take_the_name_the_logo_and_the_colours_that_were_chosen(
    client, own, django_capture_on_commit_callbacks
):
    assert '<link rel="stylesheet" href="/kleed/' not in client.get("/").text

    own.site_name, own.woad, own.green = "Samen & Wijzer", "#5b2a86", "#1d5c2f"
    own.logo = ImageFactory()
    with django_capture_on_commit_callbacks(execute=True):
        own.save()

    page = client.get("/").text
    logo = own.logo.renditions.get(filter_spec="max-480x96|format-webp")
    edition = edition_of("5b2a86-own-own-1d5c2f")
    link = f'<link rel="stylesheet" href="/kleed/5b2a86-own-own-1d5c2f.{edition}.css">'
    assert link in page
    assert "| Samen &amp; Wijzer</title>" in page
    assert page.count("<span>Samen &amp; Wijzer</span>") == 2
    image = f'src="{logo.url}" alt="" width="{logo.width}" height="{logo.height}"'
    assert page.count(f'<img class="logo__image" {image}') == 2


def test_a_logo_of_which_the_file_is_gone_leaves_the_mark(
    client, own, django_capture_on_commit_callbacks
):
    own.logo = ImageFactory()
    own.logo.file.storage.delete(own.logo.file.name)

    with django_capture_on_commit_callbacks(execute=True):
        own.save()

    page = client.get("/").text

    assert (page.count("logo__image"), page.count('<svg class="logo__mark"')) == (0, 2)


def test_a_mail_says_the_name_of_the_site(mailoutbox, client, own):
    own.site_name = "Samenwijzer"
    own.save()
    person = LearnerFactory()

    client.post("/en/password/forgotten/", {"email": person.email})

    assert [mail.subject for mail in mailoutbox] == ["Choose a new password for Samenwijzer"]
    assert "a new password for Samenwijzer. Choose it here:" in mailoutbox[0].body


def test_a_language_that_is_switched_off_is_hidden_and_comes_back_as_it_was(client, own):
    administrator = member_of(ADMINISTRATORS)
    page = a_path(a_step("Eén"))
    home = HomePage.objects.get(locale__language_code="en")
    answers = {address: client.get(address).status_code for address in ("/en/", page.url)}
    assert (answers, LANGUAGE_LINK in client.get(page.url).text) == (
        {"/en/": 200, page.url: 200},
        True,
    )

    response = post(administrator, own, languages=["nl"])

    assert response.status_code == 302
    assert client.get("/en/").status_code == 404
    for address in ("/", page.url, "/zoeken/"):
        text = client.get(address).text
        assert ('hreflang="en"' in text, "/en/" in text) == (False, False)

    post(administrator, own, languages=["nl", "en"])

    assert client.get("/en/").status_code == 200
    assert 'hreflang="en"' in client.get("/zoeken/").text
    logged = PageLogEntry.objects.filter(page=home.pk, user=administrator)
    assert list(logged.order_by("pk").values_list("action", flat=True)) == [
        "wagtail.unpublish",
        "wagtail.publish",
    ]
    assert ModelLogEntry.objects.filter(user=administrator, action="wagtail.edit").count() == 2


def test_the_first_language_always_stays(client, own):
    post(member_of(ADMINISTRATORS), own, languages=[])

    assert (client.get("/").status_code, client.get("/en/").status_code) == (200, 404)


def test_what_is_refused_changes_no_language(client, own):
    response = post(member_of(ADMINISTRATORS), own, languages=["nl"], woad="#ffffff")

    assert (response.status_code, client.get("/en/").status_code) == (200, 200)
    assert "#656565" in response.text
