from pathlib import Path

from django.core.management import BaseCommand, CommandError
from django.utils import timezone

from learningpaths.people.importing import services
from learningpaths.people.importing.plans import Line, Verdict
from manuscripts.safety import RefusedFileError


class Command(BaseCommand):
    help = "Import people or departments from CSV or Excel, all of the file or nothing."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="say what would change")
        parser.add_argument(
            "--others-left", action="store_true", help="whoever isn't in the file has left"
        )
        parser.add_argument(
            "--leaving", type=int, help="how many can't sign in any more, when they are many"
        )

    def handle(self, *args, file, dry_run, others_left, leaving, **options):
        today = timezone.localdate()
        try:
            with file.open("rb") as opened:
                table = services.read(opened)
        except (OSError, RefusedFileError) as error:
            raise CommandError(str(error)) from error
        try:
            if dry_run:
                plan = services.plan(table, by=None, today=today, others_left=others_left)
            else:
                plan = services.import_table(
                    table,
                    file_name=file.name,
                    today=today,
                    others_left=others_left,
                    leaving=leaving,
                )
        except services.NotSureError as error:
            raise CommandError(
                "Many people could not sign in any more. Count them with --dry-run, and say how "
                "many with --leaving."
            ) from error
        except services.ChangedMeanwhileError as error:
            raise CommandError("Something changed meanwhile; nothing was saved.") from error
        for line in plan.lines:
            if options["verbosity"] > 1 or line.verdict != Verdict.UNCHANGED:
                self.stdout.write(_words_of(line))
        for refusal in plan.refusals:
            self.stdout.write(refusal)
        counts = ", ".join(f"{verdict}: {count}" for verdict, count in plan.counts.items() if count)
        if not plan.may_be_done:
            raise CommandError(f"Nothing was saved. {counts}")
        self.stdout.write(f"{'Nothing was saved' if dry_run else 'Done'}. {counts}")


def _words_of(line: Line) -> str:
    row = f"row {line.number}" if line.number else "not in the file"
    parts = [f"{problem.label}: {problem.message}" for problem in line.problems]
    parts += [f"{one.label}: {one.before or '-'} -> {one.after or '-'}" for one in line.changes]
    return f"{row} {line.name} {line.verdict}: {'; '.join([*parts, *line.remarks])}"
