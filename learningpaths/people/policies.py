"""Who may change how somebody else signs in."""

from learningpaths.people.models import User


def can_take_second_step_off(actor: User, person: User) -> bool:
    """Whoever manages users, of others; of somebody with all rights only who has them too."""
    if actor == person or (person.is_superuser and not actor.is_superuser):
        return False
    return actor.has_perm("people.change_user")
