from django.core.management.base import BaseCommand, CommandError

from learningpaths.catalogue import services
from learningpaths.catalogue.models import LearningPathPage


class Command(BaseCommand):
    help = "Let another published translation decide the steps of its path from now on."

    def add_arguments(self, parser):
        parser.add_argument("page", type=int, help="The id in the address of its editor.")

    def handle(self, *, page, **options):
        path = LearningPathPage.objects.live().originals().filter(pk=page).first()
        if path is None:
            raise CommandError(f"There is no published learning path with the id {page}.")
        services.make_source(path)
        self.stdout.write(self.style.SUCCESS(f"{path} decides the steps of its path."))
