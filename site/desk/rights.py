"""Giving rights to a role and taking them, in Wagtail's own tables."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Task,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from desk.models import Role

WORKFLOW, TASK = "Redactie → Eindredactie", "Eindredactie"
OF_WAGTAIL = "Moderators approval"
# Wagtail keeps the rights on files with its own models, whatever model a site uses.
APP_OF = {"image": "wagtailimages", "document": "wagtaildocs", "collection": "wagtailcore"}


def new_role(key: str, name: str) -> Role:
    """Take the group of that name, or make it; what it may do already it keeps."""
    return Role(key=key, group=Group.objects.get_or_create(name=name)[0])


def new_collection(name: str) -> Collection:
    """Take the collection of that name, or make it."""
    root = Collection.get_first_root_node()
    known = root.get_children().filter(name=name).first()
    return known or root.add_child(instance=Collection(name=name))


def give(role: Role, rights: Iterable[str]) -> None:
    """Give a role rights; one that it has already it has once."""
    for right in sorted(rights):
        kind, _, name = right.partition(":")
        GIVE[kind](role, name)


def take(role: Role, rights: Iterable[str]) -> None:
    """Take rights from a role; one that it hasn't got is none of our business."""
    for right in sorted(rights):
        kind, _, name = right.partition(":")
        TAKE[kind](role, name)


def _give_page(role: Role, name: str) -> None:
    GroupPagePermission.objects.get_or_create(**_on_page(role, name))


def _take_page(role: Role, name: str) -> None:
    GroupPagePermission.objects.filter(**_on_page(role, name)).delete()


def _on_page(role: Role, name: str) -> dict:
    pk, _, codename = name.partition(":")
    permission = _permission(f"wagtailcore.{codename}")
    return {"group": role.group, "page_id": int(pk), "permission": permission}


def _give_root(role: Role, codename: str) -> None:
    _give_collection(role, Collection.get_first_root_node(), codename)


def _take_root(role: Role, codename: str) -> None:
    _take_collection(role, Collection.get_first_root_node(), codename)


def _give_own(role: Role, codename: str) -> None:
    _give_collection(role, role.collection, codename)


def _take_own(role: Role, codename: str) -> None:
    _take_collection(role, role.collection, codename)


def _give_collection(role: Role, collection: Collection | None, codename: str) -> None:
    if collection is not None:
        permission = _permission(f"{APP_OF[codename.partition('_')[2]]}.{codename}")
        GroupCollectionPermission.objects.get_or_create(
            group=role.group, collection=collection, permission=permission
        )


def _take_collection(role: Role, collection: Collection | None, codename: str) -> None:
    rights = GroupCollectionPermission.objects.filter(group=role.group, collection=collection)
    rights.filter(permission__codename=codename).delete()


def _give_model(role: Role, name: str) -> None:
    role.group.permissions.add(_permission(name))


def _take_model(role: Role, name: str) -> None:
    role.group.permissions.remove(_permission(name))


def _give_workflow(role: Role, page: str) -> None:
    """Let what is submitted below the page wait for this role, unless it has a workflow."""
    if not WorkflowPage.objects.filter(page=page).exists():
        WorkflowPage.objects.create(page_id=int(page), workflow=_workflow_to(role))


def _take_workflow(role: Role, page: str) -> None:
    tasks = GroupApprovalTask.objects.filter(groups=role.group)
    WorkflowPage.objects.filter(page=page, workflow__workflow_tasks__task__in=tasks).delete()


def _workflow_to(role: Role) -> Workflow:
    tasks = GroupApprovalTask.objects.filter(groups=role.group, active=True)
    known = Workflow.objects.filter(active=True, workflow_tasks__task__in=tasks).first()
    if known is not None:
        return known
    _remove_the_example()
    task = GroupApprovalTask.objects.create(name=TASK)
    task.groups.add(role.group)
    workflow = Workflow.objects.create(name=WORKFLOW)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow


def _remove_the_example() -> None:
    """Take away Wagtail's own workflow, where it waits for nobody and was never used."""
    unused = Task.objects.filter(name=OF_WAGTAIL, task_states=None)
    unused.filter(groupapprovaltask__groups=None).delete()
    Workflow.objects.filter(name=OF_WAGTAIL, workflow_tasks=None, workflow_states=None).delete()


def _permission(name: str) -> Permission:
    app, _, codename = name.partition(".")
    return Permission.objects.get(content_type__app_label=app, codename=codename)


GIVE = {
    "page": _give_page,
    "root": _give_root,
    "own": _give_own,
    "model": _give_model,
    "workflow": _give_workflow,
}
TAKE = {
    "page": _take_page,
    "root": _take_root,
    "own": _take_own,
    "model": _take_model,
    "workflow": _take_workflow,
}
