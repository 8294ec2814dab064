from django.core.management.base import BaseCommand, CommandError

from desk import jobs


class Command(BaseCommand):
    help = "Do what is due: publish and withdraw what was scheduled, and the like. For the clock."

    def handle(self, *, verbosity=1, **options):
        outcomes = jobs.tick()
        if verbosity:
            for outcome in outcomes:
                self.stdout.write(f"{outcome.name}: {outcome.ending} {outcome.what}".rstrip())
        failed = [outcome.name for outcome in outcomes if outcome.ending == jobs.Ending.FAILED]
        if failed:
            raise CommandError(f"Failed: {', '.join(failed)}. The log says why.")
