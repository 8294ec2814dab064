"""Who may change how somebody else signs in, and who people are and where they work."""

from learningpaths.people.models import User


def can_take_second_step_off(actor: User, person: User) -> bool:
    """Whoever manages users, of others; of somebody with all rights only who has them too."""
    return _can_help(actor, person)


def can_forget_work_account(actor: User, person: User) -> bool:
    """The same: whoever has the address next is taken for this person."""
    return _can_help(actor, person)


def _can_help(actor: User, person: User) -> bool:
    if actor == person or (person.is_superuser and not actor.is_superuser):
        return False
    return actor.has_perm("people.change_user")


IMPORTING = ["add_user", "change_user", "add_placement", "change_placement"]
IMPORTING += ["add_department", "change_department"]


def can_import_people(actor: User) -> bool:
    """Whoever may do each of the things that a file does, one by one."""
    return actor.has_perms([f"people.{right}" for right in IMPORTING])
