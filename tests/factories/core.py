import factory
import wagtail_factories

from core.models import Signal, Theme


class ThemeFactory(factory.django.DjangoModelFactory):
    name_nl = factory.Sequence("Thema {}".format)
    slug = factory.Sequence("thema-{}".format)

    class Meta:
        model = Theme


class SignalFactory(factory.django.DjangoModelFactory):
    name_nl = factory.Sequence("Signaal {}".format)
    slug = factory.Sequence("signaal-{}".format)

    class Meta:
        model = Signal


class ImageFactory(wagtail_factories.ImageFactory):
    title = factory.Sequence("Image {}".format)
    file = factory.django.ImageField(width=1200, height=800, color="teal")
