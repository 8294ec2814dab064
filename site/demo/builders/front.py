"""The front page and the settings of the site, as long as nobody has chosen otherwise."""

import json

from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Site

from core.models import Signal, SiteSettings
from demo.builders.keys import key_of
from demo.builders.people import address_of
from demo.builders.shelf import Shelf
from demo.content.pages import HOME, SITE
from demo.content.people import PASSWORD
from demo.content.tours import SIGN_IN, TOURS
from home.models import HomePage


def present(shelf: Shelf, new_pages: set[str]) -> None:
    """Show the demo on the front pages when its path has just come, and not again after that."""
    if HOME["featured_path"] not in new_pages:
        return
    _introduce(SiteSettings.for_site(Site.objects.get(is_default_site=True)))
    for home in HomePage.objects.filter(translation_key=shelf.home.translation_key):
        _fill_in(home, shelf.in_language(home.locale.language_code))


def _introduce(settings: SiteSettings) -> None:
    if settings.organisation_name:
        return
    for name, value in SITE.items():
        setattr(settings, name, value)
    settings.save()


def _fill_in(home: HomePage, shelf: Shelf) -> None:
    home.lead = home.lead or HOME["lead"][shelf.language]
    home.featured_path = home.featured_path or shelf.page(HOME["featured_path"]).specific
    home.lead_case = home.lead_case or shelf.page(HOME["lead_case"]).specific
    if not home.signals.all():
        home.signals = [shelf.term(Signal, slug) for slug in HOME["signals"]]
    if not home.tours:
        home.tours = json.dumps([_tour(tour, shelf) for tour in TOURS])
    home.save_revision().publish()


def _tour(tour: dict, shelf: Shelf) -> dict:
    role, sentence = tour[shelf.language]
    note = SIGN_IN[shelf.language].format(address=address_of(tour["account"]), password=PASSWORD)
    stops = [_stop(stop, shelf) for stop in tour["stops"]]
    return {
        "type": "tour",
        "value": {"role": role, "sentence": sentence, "note": note, "stops": stops},
    }


def _stop(stop: dict, shelf: Shelf) -> dict:
    title, text = stop[shelf.language]
    page = shelf.page(stop.get("page"))
    value = {"title": title, "text": text, "page": page and page.pk, "address": ""}
    with override(shelf.language):
        return value if page else value | {"address": _address(stop, shelf)}


def _address(stop: dict, shelf: Shelf) -> str:
    """Where a stop that is no page stands, in the language at hand."""
    if "step" in stop:
        return reverse("catalogue:step", args=[key_of("step", *stop["step"]).hex[:8]])
    if "edit" in stop:
        return reverse("wagtailadmin_pages:edit", args=[shelf.page(stop["edit"]).pk])
    if "list" in stop:
        return reverse("wagtailadmin_explore", args=[shelf.page(stop["list"]).get_parent().pk])
    name, *arguments = stop["address"]
    return reverse(name, args=arguments)
