from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from demo.build import build_demo
from demo.builders.people import address_of
from demo.content.people import ACCOUNTS, PASSWORD
from learningpaths.catalogue.models import LearningPathPage
from learningpaths.people.models import User


class Command(BaseCommand):
    help = "Fill the site with the demo organisation; what is there already stays as it is."

    def add_arguments(self, parser):
        parser.add_argument(
            "--if-empty", action="store_true", help="only on a site without a learning path"
        )
        parser.add_argument(
            "--even-here", action="store_true", help="also where settings don't allow the demo"
        )

    def handle(self, *, if_empty=False, even_here=False, verbosity=1, **options):
        if not (settings.DEMO_IS_ALLOWED or even_here):
            raise CommandError(
                "The demo has accounts with a known password, so these settings refuse it. "
                "Use --even-here if you mean it."
            )
        if not (if_empty and LearningPathPage.objects.exists()):
            build_demo()
        if verbosity and User.objects.filter(email=address_of(ACCOUNTS[0]["name"])).exists():
            self.stdout.write(_accounts())


def _accounts() -> str:
    rows = [f"  {address_of(account['name']):36}{account['role']}" for account in ACCOUNTS]
    return "\n".join([f"Demo accounts, all with the password {PASSWORD}:", *rows])
