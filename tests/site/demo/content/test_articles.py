"""What the standard pages promise is what the site does."""

import re

import pytest
from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.utils.translation import gettext, override

from core.blocks import BodyBlock
from demo.content.articles import ARTICLES
from demo.content.articles.help import HELP
from demo.content.articles.privacy import PRIVACY
from learningpaths.people import known_browsers
from learningpaths.people.models import User
from learningpaths.progress.models import Enrolment

OURS = {"people", "catalogue", "progress", "cases", "home"}
OF_ALLAUTH = {"account", "mfa", "socialaccount"}
ADDRESSES = {f"/{article['nl']['slug']}/" for article in ARTICLES} | {
    f"/en/{article['en']['slug']}/" for article in ARTICLES
}
by_slug = pytest.mark.parametrize(
    "article", ARTICLES, ids=[article["nl"]["slug"] for article in ARTICLES]
)


def text_of(page):
    return "".join(content for kind, content in page["body"] if kind == "text")


def outline_of(page):
    """The kinds of blocks, the headings, lists and tables, without their words."""
    tables = [content for kind, content in page["body"] if kind == "table"]
    return (
        [kind for kind, _content in page["body"]],
        re.findall(r"<(h2|h3|p|ul|ol|li)>", text_of(page)),
        [[len(row) for row in [table["head"], *table["rows"]]] for table in tables],
    )


@by_slug
def test_both_languages_tell_the_same(article):
    assert outline_of(article["nl"]) == outline_of(article["en"])


@by_slug
def test_a_standard_page_is_made_of_blocks_that_editors_have(article):
    kinds = {kind for kind, _content in article["nl"]["body"]}

    assert kinds <= set(BodyBlock().child_blocks)


@by_slug
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_standard_page_refers_to_pages_and_addresses_of_the_demo_only(article, language):
    targets = re.findall(r'href="([^"]+)"', text_of(article[language]))
    mails = {target for target in targets if target.startswith("mailto:")}

    assert mails
    assert all(mail.endswith("@vlietmonde.example") for mail in mails)
    assert {target for target in targets if target not in mails} <= ADDRESSES


def test_help_calls_a_button_what_it_says():
    names = [
        re.findall(r"(?<!<li>)<b>(.*?)</b>", text_of(HELP[language])) for language in ("nl", "en")
    ]
    buttons = list(zip(*names, strict=True))

    with override("nl"):
        assert [dutch for dutch, _english in buttons] == [
            gettext(english) for _dutch, english in buttons
        ]
    assert ("Markeer als gedaan", "Mark as done") in buttons


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_privacy_page_names_every_cookie(language):
    named = set(re.findall(r"<li><b>(\w+)\.</b>", text_of(PRIVACY[language])))

    assert named == {
        settings.SESSION_COOKIE_NAME,
        settings.CSRF_COOKIE_NAME,
        CookieStorage.cookie_name,
        known_browsers.cookie_name(),
        "theme",
    }


def test_the_privacy_page_knows_every_record_about_a_person():
    """Whoever adds a record here tells on the privacy page what it is and who sees it."""
    relations = [*User._meta.related_objects, *Enrolment._meta.related_objects]
    records = {relation.related_model._meta.label for relation in relations}
    ours = {label for label in records if label.partition(".")[0] in {*OURS, *OF_ALLAUTH}}
    facts = {field.name for field in User._meta.fields}

    assert ours == {
        *["people.Department", "people.Placement"],
        *["progress.Enrolment", "progress.Completion", "progress.Note"],
        *["people.PeopleImport"],
        *["mfa.Authenticator", "account.EmailAddress", "socialaccount.SocialAccount"],
    }
    assert facts == {
        *["id", "key", "email", "password", "first_name", "last_name"],
        *["is_active", "is_staff", "is_superuser", "date_joined", "last_login"],
    }
