import re

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template
from django.test import RequestFactory

from home.models import HomePage
from tests.factories import DepartmentFactory

pytestmark = pytest.mark.django_db


def drawn():
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    context = Context({"request": request, "page": HomePage.objects.first()})
    return Template("{% load home_tags %}{% loom %}").render(context)


def test_the_loom_ties_our_departments_with_the_sections_of_the_site():
    DepartmentFactory(name_nl="Burgerzaken", code="BZ")
    DepartmentFactory(name_nl="Stadsbeheer", code="SB")
    DepartmentFactory(name_nl="Bestuur", code="BE", yarn=None)

    svg = drawn()

    assert re.findall(r">([^<>\s][^<>]*)<", svg) == [
        *["Burgerzaken", "BZ", "Stadsbeheer", "SB"],
        *["Leerpaden", "Werkvormen", "Praktijk"],
    ]
    assert re.findall(r'data-type="(\w+)"', svg) == ["path", "guide", "case"]


def test_a_section_that_is_not_in_the_menu_ties_nothing():
    HomePage.objects.first().get_children().update(show_in_menus=False)

    assert "loom__weft" not in drawn()
