"""Every address that the site has, by its URLconf."""

from django.urls import get_resolver


def patterns(resolver=None, before="") -> set[tuple[str, tuple[str, ...]]]:
    """Every address of the site as a template, with the names of the parts that vary."""
    resolver = resolver or get_resolver()
    found = {
        (before + template.replace("\\", ""), tuple(names))
        for key in resolver.reverse_dict
        for ways, *_rest in resolver.reverse_dict.getlist(key)
        for template, names in ways
    }
    for prefix, below in resolver.namespace_dict.values():
        found |= patterns(below, before + prefix.replace("\\", ""))
    return found
