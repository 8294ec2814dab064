from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from desk.backups import services
from desk.backups.archive import BrokenArchiveError
from desk.backups.databases import DatabaseToolError

AFTERWARDS = """\
Everybody signs in anew. Now run, before you start the site:
{migrate}  manage.py prepare_site
  manage.py rebuild_outlines --check
  manage.py rebuild_register --check"""


class Command(BaseCommand):
    help = "Make this site what a backup holds. Stop the site first."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("backup", type=Path, help="The file that `backup` made.")
        parser.add_argument(
            "--check", action="store_true", help="Only read it all, and see that it is whole."
        )
        parser.add_argument(
            "--replace", action="store_true", help="Overwrite a site that holds something."
        )

    def handle(self, *, backup, check, replace, **options):
        try:
            report = services.check(backup) if check else services.restore(backup, replace=replace)
        except BrokenArchiveError as error:
            raise CommandError(f"{backup} can't be trusted: {error}.") from error
        except (services.BackupRefusedError, services.UnfinishedRestoreError) as error:
            raise CommandError(str(error)) from error
        except (DatabaseToolError, DatabaseError, OSError) as error:
            raise CommandError(str(error)) from error
        told = f"{report.rows} rows and {report.uploads} uploads"
        if check:
            self.stdout.write(self.style.SUCCESS(f"{backup} is whole: {told}."))
            return
        self.stdout.write(
            self.style.SUCCESS(f"Put back {told}; took {report.removed} others away.")
        )
        migrate = "  manage.py migrate\n" if report.has_migrations_to_run else ""
        self.stdout.write(AFTERWARDS.format(migrate=migrate))
