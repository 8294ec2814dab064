"""allauth's own app for a second step, without security keys, which this site doesn't ask for.

allauth 65 loads what they need whatever `MFA_SUPPORTED_TYPES` says: FIDO2, and what that encrypts
with. It makes a start longer and stays in each process. They find a package that holds nothing.
"""

import sys
from types import ModuleType

from allauth.mfa.apps import MFAConfig


class NoKeys(ModuleType):
    """Has everything that is asked for by name, and none of it is anything."""

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


class SecondStepConfig(MFAConfig):
    def ready(self):
        names = ["fido2", "fido2.features", "fido2.server", "fido2.utils", "fido2.webauthn"]
        sys.modules |= {name: NoKeys(name) for name in names}
        try:
            import allauth.mfa.webauthn.internal.auth  # noqa: F401, PLC0415 -- app ready
        finally:
            for name in names:
                del sys.modules[name]
        super().ready()
