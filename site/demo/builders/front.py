"""The front page and the settings of the site, as long as nobody has chosen otherwise."""

from wagtail.models import Site

from core.models import Signal, SiteSettings
from demo.builders.shelf import Shelf
from demo.content.pages import HOME, SITE
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
    home.save_revision().publish()
