from django.core.management.base import BaseCommand

from home import services


class Command(BaseCommand):
    help = "Make the front page, index pages, languages and roles that are missing."

    def handle(self, **options):
        services.prepare_site()
        self.stdout.write(self.style.SUCCESS("The site has its pages, languages and roles."))
