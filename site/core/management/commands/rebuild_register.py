from django.core.management.base import BaseCommand, CommandError

from core import services


class Command(BaseCommand):
    help = "Make the register say again what the published pages say."

    def add_arguments(self, parser):
        parser.add_argument(
            "--check", action="store_true", help="Compare only; fail if any differ."
        )

    def handle(self, *, check, **options):
        if check:
            stale = [*services.stale_entries()]
            if stale:
                raise CommandError("Entries that differ from their page:\n" + "\n".join(stale))
            self.stdout.write(self.style.SUCCESS("Every entry is what its page says."))
            return
        count = services.rebuild_register()
        self.stdout.write(self.style.SUCCESS(f"Registered {count} published pages."))
