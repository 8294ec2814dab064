"""Ids that stay the same at every loading, so that what was loaded before is recognised."""

from uuid import UUID, uuid5

NAMESPACE = UUID("6f1c7e52-3a8e-4d0b-9a57-0f4b1c2d8e93")


def key_of(*parts: str | int) -> UUID:
    return uuid5(NAMESPACE, "/".join(str(part) for part in parts))
