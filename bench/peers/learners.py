"""Makes learners on this site who follow one path, and prints who may press what, as JSON."""

import json
import sys

import django

django.setup()

from bench.crowd import Crowd  # noqa: E402 -- from here on Django is set up


def main(learners: str, steps: str) -> None:
    crowd = Crowd.gather(int(learners), int(steps))
    path = crowd.path
    in_the_middle = path.steps[len(path.steps) // 2]
    who_and_what = {
        "sessions": [*crowd.sessions],
        "addresses": [*crowd.addresses],
        "lesson": path.url + path.step_address(in_the_middle),
    }
    print(json.dumps(who_and_what))


if __name__ == "__main__":
    main(*sys.argv[1:])
