import factory
import wagtail_factories

from cases.models import CaseIndexPage, CasePage, Sector

RESULT = {
    "what": "Doorlooptijd",
    "before": "34",
    "after": "19",
    "unit": "werkdagen",
    "n": 42,
    "period": "Een kwartaal voor en na",
    "how": "Uit het zaaksysteem",
}


class SectorFactory(factory.django.DjangoModelFactory):
    name_nl = factory.Sequence("Sector {}".format)
    slug = factory.Sequence("sector-{}".format)

    class Meta:
        model = Sector


class CaseFactory(wagtail_factories.PageFactory):
    parent = factory.LazyFunction(CaseIndexPage.objects.first)
    title = factory.Sequence("Case {}".format)
    summary = "What this organisation did."
    organisation = "Gemeente Vlietmonde"
    sector = factory.SubFactory(SectorFactory)
    occasion = "<p>Aanvragen wachtten.</p>"
    approach = "<p>Drie afdelingen liepen de route na.</p>"
    results = [("result", RESULT)]
    lessons = [("lesson", {"title": "Regel de uren", "text": "Het rooster stond vast."})]

    class Meta:
        model = CasePage
