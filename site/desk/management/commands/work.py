from django.core.management.base import BaseCommand, CommandError

from core.background import Ending, work_off
from desk.worker import Worker


class Command(BaseCommand):
    help = "Do background work until told to stop, and what the clock starts. For a service."

    def add_arguments(self, parser):
        parser.add_argument(
            "--rest", type=float, default=1, help="Seconds between looks for work (1)."
        )
        parser.add_argument("--once", action="store_true", help="Do what is due now, and stop.")

    def handle(self, *, rest, once, **options):
        if not once:
            Worker(rest).run()
            return
        tally = work_off()
        self.stdout.write(", ".join(f"{ending.value}: {tally[ending]}" for ending in Ending))
        if tally[Ending.FAILED]:
            raise CommandError("Something failed. The log says why.")
