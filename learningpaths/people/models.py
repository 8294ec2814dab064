"""Who learns: users, the departments they work in and from when until when."""

from uuid import uuid4

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from core.models import Term
from learningpaths.people.querysets import (
    DepartmentQuerySet,
    PeopleImportQuerySet,
    PlacementQuerySet,
    UnknownDepartmentQuerySet,
    UserManager,
)

YARNS = 8


class AddressField(models.EmailField):
    """An e-mail address, kept and looked for in lower case."""

    def get_prep_value(self, value):
        address = super().get_prep_value(value)
        return address.lower() if isinstance(address, str) else address

    def pre_save(self, instance, add):
        setattr(instance, self.attname, self.get_prep_value(getattr(instance, self.attname)))
        return super().pre_save(instance, add)


class User(AbstractUser):
    """A colleague, known by e-mail address; the key stands for the person in other systems."""

    username = None
    email = AddressField(
        _("e-mail address"),
        unique=True,
        error_messages={"unique": _("Somebody has this e-mail address already.")},
    )
    key = models.UUIDField(_("key"), unique=True, default=uuid4, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta(AbstractUser.Meta):
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="an_address_is_one_person",
                violation_error_message=_("Somebody has this e-mail address already."),
            ),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    @property
    def may_choose_password(self) -> bool:
        """Who has one; without work accounts also who never had any, as after an import."""
        return self.has_usable_password() or not settings.SSO_ISSUER

    @property
    def signs_in_by_password(self) -> bool:
        return settings.PASSWORDS and self.has_usable_password()

    @property
    def manages(self) -> bool:
        """Whether this person is a manager: of a department, and so of those below it."""
        return self.managed_departments.exists()


@register_setting(icon="lock")
class SignInRules(BaseGenericSetting):
    """Who has to sign in with two steps before the editors' part answers; for all sites."""

    groups = models.ManyToManyField(
        "auth.Group",
        verbose_name=_("groups"),
        blank=True,
        related_name="+",
        help_text=_(
            "Who is in one of these groups sets up a code on their phone before they can work here."
        ),
    )
    includes_superusers = models.BooleanField(
        _("people with all rights"),
        default=False,
        help_text=_("Whoever may do everything, in a group or not."),
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("groups", widget=CheckboxSelectMultiple),
                FieldPanel("includes_superusers"),
            ],
            heading=_("Who has to sign in with two steps"),
        )
    ]

    class Meta:
        verbose_name = _("rules for signing in")

    def __str__(self) -> str:
        return str(self._meta.verbose_name)


class Department(Term):
    """A part of the organisation, in a tree; where someone works, and a border to learn across.

    A department with a yarn is a thread of the weave: the units that people name as theirs.
    """

    facet = "department"

    code = models.CharField(
        _("code"),
        max_length=3,
        unique=True,
        help_text=_("Two or three letters, for narrow places."),
    )
    yarn = models.PositiveSmallIntegerField(
        _("yarn"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(YARNS)],
        help_text=_("Its colour, 1 to 8. Leave empty for a layer above the departments."),
    )
    headcount = models.PositiveIntegerField(
        _("people"),
        null=True,
        blank=True,
        help_text=_("How many people work here; asked once a year."),
    )
    parent = models.ForeignKey(
        "self",
        verbose_name=_("part of"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )
    managers = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("managers"),
        blank=True,
        related_name="managed_departments",
    )

    objects = DepartmentQuerySet.as_manager()

    panels = [
        *Term.panels,
        FieldRowPanel([FieldPanel("code"), FieldPanel("yarn"), FieldPanel("headcount")]),
        FieldPanel("parent"),
        FieldPanel("managers"),
    ]

    class Meta(Term.Meta):
        verbose_name = _("department")
        verbose_name_plural = _("departments")

    def clean(self):
        super().clean()
        above, seen = self.parent, {self.pk}
        while above is not None:
            if above.pk in seen:
                raise ValidationError({"parent": _("A department can't be part of itself.")})
            seen.add(above.pk)
            above = above.parent


class UnknownDepartment(models.Model):
    """A department that a provider named, and that isn't exactly one of ours."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    seen_at = models.DateTimeField(_("last seen"))

    objects = UnknownDepartmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("unknown department")
        verbose_name_plural = _("unknown departments")

    def __str__(self) -> str:
        return self.name


class PeopleImport(models.Model):
    """A file of people or departments, read, until somebody agrees with what it changes.

    It is its owner's alone, and expires within a day. The file itself isn't kept.
    """

    key = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="people_imports"
    )
    file_name = models.CharField(max_length=200)
    table = models.JSONField(default=dict)
    others_left = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True, db_index=True)
    done_at = models.DateTimeField(null=True)

    objects = PeopleImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("import of people")
        verbose_name_plural = _("imports of people")

    def __str__(self) -> str:
        return self.file_name


class Placement(models.Model):
    """Somebody works in a department from a day until and including a day; history is kept."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="placements"
    )
    department = models.ForeignKey(
        Department,
        verbose_name=_("department"),
        on_delete=models.PROTECT,
        related_name="placements",
    )
    from_on = models.DateField(_("from"))
    until_on = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day; empty while it lasts.")
    )

    objects = PlacementQuerySet.as_manager()

    # Thousands are made at once, and a department with any can't be deleted as it is.
    wagtail_reference_index_ignore = True

    panels = [
        FieldPanel("person"),
        FieldPanel("department"),
        FieldRowPanel([FieldPanel("from_on"), FieldPanel("until_on")]),
    ]

    class Meta:
        verbose_name = _("placement")
        verbose_name_plural = _("placements")
        ordering = ["person", "from_on"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_on=None) | Q(until_on__gte=F("from_on")),
                name="a_placement_ends_after_it_begins",
                violation_error_message=_("The last day is before the first."),
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(until_on=None),
                name="somebody_works_in_one_place_now",
                violation_error_message=_("This person has a placement that has not ended yet."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} · {self.department}"

    def clean(self):
        super().clean()
        if self.person_id is None or self.from_on is None:
            return
        others = Placement.objects.filter(person=self.person_id).exclude(pk=self.pk)
        others = others.filter(Q(until_on=None) | Q(until_on__gte=self.from_on))
        if self.until_on is not None:
            others = others.filter(from_on__lte=self.until_on)
        if others.exists():
            raise ValidationError(_("This person works somewhere else in that time."))
