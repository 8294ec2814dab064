"""Fill a site with the demo organisation, through the models and services that editors use."""

from django.db import transaction

from demo.builders.desk import put_on_the_desk
from demo.builders.front import present
from demo.builders.history import learn
from demo.builders.pages import publish_missing
from demo.builders.people import settle
from demo.builders.shelf import Shelf
from demo.builders.upkeep import seek_in_vain
from demo.builders.vocabularies import name_terms
from home.services import prepare_site


@transaction.atomic
def build_demo() -> None:
    """Create what is missing; what is there stays as an editor left it.

    Calling it again changes nothing.
    """
    home = prepare_site()
    shelf = Shelf(home=home, terms=name_terms(), departments=settle())
    new_pages = publish_missing(shelf)
    present(shelf, new_pages)
    learn(shelf)
    put_on_the_desk(shelf)
    seek_in_vain()
