"""Ways to begin a path: drafts with stages and steps, in which an editor only fills in words.

What stands between square brackets is guidance; `core.checking` refuses to publish it.
"""

from learningpaths.catalogue.patterns.compliance import COMPLIANCE
from learningpaths.catalogue.patterns.onboarding import ONBOARDING
from learningpaths.catalogue.patterns.pattern import Pattern
from learningpaths.catalogue.patterns.pilot import PILOT

PATTERNS = {pattern.slug: pattern for pattern in (PILOT, COMPLIANCE, ONBOARDING)}

__all__ = ["PATTERNS", "Pattern"]
