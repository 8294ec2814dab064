from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from desk.backups import services
from desk.backups.databases import DatabaseToolError


class Command(BaseCommand):
    help = "Put the database and every upload in one file, also while the site is used."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--to", type=Path, default=settings.BACKUP_ROOT, help="The folder.")
        parser.add_argument("--keep", type=int, help="Take older backups away beyond so many.")

    def handle(self, *, to, keep, **options):
        if keep is not None and keep < 1:
            raise CommandError("--keep keeps one backup at least.")
        try:
            report = services.back_up(to, keep=keep)
        except (services.BackupRefusedError, DatabaseToolError, DatabaseError, OSError) as error:
            raise CommandError(f"No backup was made. {error}") from error
        told = f"{report.path}: {report.rows} rows and {report.uploads} uploads."
        if report.vanished:
            told += f" {report.vanished} uploads went while it was made."
        self.stdout.write(self.style.SUCCESS(told))
