"""Say what pip-audit found, and aloud what it could not look at.

Without its service pip-audit prints that there are no known vulnerabilities, and lists packages
as skipped: that is no answer. Fails only on a vulnerability that was found.
"""

import json
import sys
from pathlib import Path


def main(report: Path) -> int:
    try:
        packages = json.loads(report.read_text())["dependencies"]
    except (OSError, ValueError, KeyError):
        return say("Audit UNAVAILABLE: the advisory service did not answer.")
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    found = [
        f"{package['name']} {package['version']}: {flaw['id']},"
        f" mended in {', '.join(flaw['fix_versions']) or 'no version yet'}"
        for package in packages
        for flaw in package.get("vulns", [])
    ]
    if found:
        say("\n  ".join(["Audit FOUND vulnerabilities:", *found]))
        return 1
    if skipped or not packages:
        names = ", ".join(skipped) or "all"
        return say(f"Audit UNAVAILABLE for {len(skipped)} of {len(packages)} packages: {names}.")
    return say(f"Audit: no known vulnerability in {len(packages)} packages.")


def say(text: str) -> int:
    sys.stdout.write(f"{text}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
