import factory

from learningpaths.people.models import Department, User


class DepartmentFactory(factory.django.DjangoModelFactory):
    name_nl = factory.Sequence("Afdeling {}".format)
    slug = factory.Sequence("afdeling-{}".format)
    code = factory.Sequence(lambda n: f"{n:03d}"[-3:])
    yarn = 1

    class Meta:
        model = Department


class LearnerFactory(factory.django.DjangoModelFactory):
    email = factory.Sequence("learner-{}@example.org".format)

    class Meta:
        model = User
