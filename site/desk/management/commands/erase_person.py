from django.core.management.base import BaseCommand, CommandError

from desk import erasure
from learningpaths.people.models import User


class Command(BaseCommand):
    help = "Forget a person who asks for that; what they learned stays, and is nobody's."

    def add_arguments(self, parser):
        parser.add_argument("address", help="the e-mail address of the account")
        parser.add_argument("--yes", action="store_true", help="don't ask for the address again")

    def handle(self, *args, address, yes, **options):
        person = User.objects.filter(email=address).first()
        if person is None:
            raise CommandError("Nobody here has this address. Nothing was changed.")
        if not yes and self._asked_again() != address.lower():
            raise CommandError("That is another address. Nothing was changed.")
        try:
            erasure.erase(person)
        except erasure.LastAdministratorError as error:
            raise CommandError(
                "Nobody else may do everything and can sign in. Give somebody all rights first."
            ) from error
        self.stdout.write(
            f"Account {person.pk} is nobody's now.\n"
            "Deleted: name, address, password, second step, work account, roles and rights, "
            "sessions, private notes, and mail that waited.\n"
            "Kept: enrolments, completions, awards and placements.\n"
            "Left to you: names in pages and files, backups, and the files and the provider that "
            "people come from. See docs/operations/privacy.md."
        )

    def _asked_again(self) -> str:
        self.stdout.write("This can't be undone. Type the address once more:")
        try:
            return input().strip().lower()
        except EOFError:
            return ""
