import factory

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
