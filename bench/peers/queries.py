"""Counts queries in whatever Django site it runs.

It reads requests as JSON and prints how many queries the median one of the later half takes: the
ones before that fill what is kept.
"""

import json
import statistics
import sys

import django
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext


def main() -> None:
    django.setup()
    counts = [queries_of(request) for request in json.load(sys.stdin)]
    print(statistics.median_high(counts[len(counts) // 2 :]))


def queries_of(request: dict) -> int:
    # Its headers hold the cookies: a client of its own keeps none.
    with CaptureQueriesContext(connection) as queries:
        Client(SERVER_NAME="127.0.0.1").generic(**request)
    return len(queries)


if __name__ == "__main__":
    main()
