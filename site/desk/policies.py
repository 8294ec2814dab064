"""Who may do what at the desk, beyond what Wagtail's own permissions for pages and files say."""

from learningpaths.people.models import User


def can_give_all_rights(user: User) -> bool:
    """Only who may do everything lets somebody else do so."""
    return user.is_superuser


def can_change_person(user: User, person: User) -> bool:
    """Keeps the password of somebody who may do everything from who may not."""
    return user.is_superuser or not person.is_superuser


def can_read_report(user: User, key: str) -> bool:
    """Whether somebody may open a report; its rows are still those of pages they may edit."""
    return user.has_perm(f"desk.view_{key}")
