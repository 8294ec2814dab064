"""How long a file of 5,000 people takes to plan and to do, and with how many queries.

It makes a database of its own beside that of DATABASE_URL (its name begins with `test_`), and
takes it away again.
"""

import io
import resource
import time

import django

from config import env

env.choose_settings("config.settings.test")
django.setup()

from django.db import connection  # noqa: E402 -- from here on Django is set up
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import timezone  # noqa: E402
from openpyxl import Workbook  # noqa: E402

from learningpaths.people.importing import services  # noqa: E402
from tests.factories import DepartmentFactory  # noqa: E402

PEOPLE, DEPARTMENTS = 5_000, 40
HEADER = ["E-mail", "Voornaam", "Achternaam", "Afdeling", "Leidinggevende", "Vanaf", "Taal"]


def main() -> None:
    own_name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        for number in range(DEPARTMENTS):
            DepartmentFactory(code=f"A{number:02d}", name_nl=f"Afdeling {number:02d}")
        print(f"{connection.vendor}, {PEOPLE} people of {DEPARTMENTS} departments")
        for what, shift in (("new", 0), ("again", 0), ("all move", 1)):
            measure(what, a_file(shift))
    finally:
        connection.creation.destroy_test_db(own_name, verbosity=0)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory at most {peak:.0f} MiB")


def measure(what: str, file: io.BytesIO) -> None:
    today = timezone.localdate()
    began, started = time.process_time(), time.perf_counter()
    table = services.read(file)
    read = time.perf_counter()
    with CaptureQueriesContext(connection) as planning:
        services.plan(table, by=None, today=today)
    planned = time.perf_counter()
    with CaptureQueriesContext(connection) as doing:
        services.import_table(
            table, file_name="mensen.xlsx", today=today, others_left=False, leaving=None
        )
    done = time.perf_counter()
    print(
        f"{what:9} read {read - started:4.1f} s, plan {planned - read:4.1f} s with "
        f"{len(planning)} queries, do {done - planned:4.1f} s with {len(doing)} queries; "
        f"{time.process_time() - began:4.1f} s of this process"
    )


def a_file(shift: int) -> io.BytesIO:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(HEADER)
    for number in range(PEOPLE):
        department = (number + shift) % DEPARTMENTS
        code, manager = f"A{department:02d}", f"p{department}@example.org"
        row = [f"p{number}@example.org", f"Voor{number}", f"Achter{shift}", code, manager]
        sheet.append([*row, "2024-01-01", "nl"])
    file = io.BytesIO()
    book.save(file)
    return file


if __name__ == "__main__":
    main()
