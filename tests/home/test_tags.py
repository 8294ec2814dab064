import re

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import timezone
from django.utils.translation import override

from home.models import HomePage
from tests.factories import CaseFactory, DepartmentFactory, GuideFactory, a_path

pytestmark = pytest.mark.django_db


def in_template(text, **names):
    request = RequestFactory().get("/")
    request.user, request.moment = AnonymousUser(), timezone.now()
    context = Context({"request": request, "page": HomePage.objects.first(), **names})
    return Template("{% load home_tags %}" + text).render(context)


def drawn(pages="", **names):
    return in_template("{% loom " + pages + " %}", **names)


def test_the_loom_ties_our_departments_with_the_sections_of_the_site():
    DepartmentFactory(name_nl="Burgerzaken", code="BZ")
    DepartmentFactory(name_nl="Stadsbeheer", code="SB")
    DepartmentFactory(name_nl="Bestuur", code="BE", yarn=None)

    svg = drawn()

    assert re.findall(r">([^<>\s][^<>]*)<", svg) == [
        *["Burgerzaken", "BZ", "Stadsbeheer", "SB"],
        *["Leerpaden", "Werkvormen", "Praktijk", "Signalen"],
    ]
    assert re.findall(r'data-type="(\w+)"', svg) == ["path", "guide", "case", "scan"]


def test_pages_on_the_front_page_tie_the_departments_that_take_part_in_them():
    one, other = DepartmentFactory.create_batch(2)
    path = a_path(title="Van loket tot besluit", departments=[other])
    case = CaseFactory(title="Drie loketten", departments=[one])

    svg = drawn("path guide case", path=path, guide=GuideFactory(title="Wandeling"), case=case)

    assert re.findall(r"loom__label[^>]*>([^<]*)<", svg) == [
        *["Van loket tot besluit", "Wandeling", "Drie loketten", "Signalen"],
    ]
    wefts = re.findall(r'loom__weft" d="([^"]*)"', svg)
    assert wefts[0] == "M64 300H110M150 300H1760"
    assert wefts[2] == "M40 456H468M508 456H1760"


def test_a_section_that_is_not_in_the_menu_ties_nothing():
    HomePage.objects.first().get_children().update(show_in_menus=False)

    assert re.findall(r"loom__label[^>]*>([^<]*)<", drawn()) == ["Signalen"]


def test_the_front_page_says_how_much_there_is_of_each_kind_in_its_language():
    GuideFactory.create_batch(3)
    GuideFactory(live=False)
    CaseFactory()

    template = "{% numbers_by_kind as numbers %}{{ numbers.guide }} {{ numbers.case }}"

    assert in_template(template) == "3 1"
    with override("en"):
        assert in_template("{% numbers_by_kind as numbers %}{{ numbers }}") == "{}"
