"""Makes a course on wagtail-lms' example project, with learners who are enrolled in it.

A lesson is what a step of ours is: an introduction, a paragraph, and one H5P activity. It prints
who may press what, as JSON, with the statement that tells that an activity is completed.
"""

import io
import json
import sys
import zipfile

import django

django.setup()

from django.contrib.auth.models import User  # noqa: E402 -- from here on Django is set up
from django.core.files.base import ContentFile  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from wagtail.models import Site  # noqa: E402
from wagtail_lms.models import (  # noqa: E402
    CourseEnrollment,
    CoursePage,
    H5PActivity,
    H5PLessonPage,
)

SENTENCE = "Eight departments work for the same people, and seldom see each other at work. "
PACKAGE = {
    "h5p.json": {"title": "A question", "mainLibrary": "H5P.TrueFalse", "language": "en"},
    "content/content.json": {"question": "<p>Departments meet each other.</p>", "correct": "true"},
    "H5P.TrueFalse-1.8/library.json": {"machineName": "H5P.TrueFalse", "majorVersion": 1},
}
COMPLETED = {
    "actor": {"objectType": "Agent", "name": "Learner", "mbox": "mailto:learner@example.org"},
    "verb": {
        "id": "http://adlnet.gov/expapi/verbs/completed",
        "display": {"en-US": "completed"},
    },
    "object": {"objectType": "Activity", "id": "http://example.org/activity"},
    "result": {
        "completion": True,
        "success": True,
        "score": {"min": 0, "max": 1, "raw": 1, "scaled": 1},
    },
}


def main(learners: str, lessons: str) -> None:
    course = published(Site.objects.get().root_page, CoursePage(title="Working across departments"))
    pages = [a_lesson(course, number) for number in range(int(lessons))]
    crowd = {
        "sessions": [a_session(course, number) for number in range(int(learners))],
        "addresses": [address for _page, address in pages],
        "lesson": pages[len(pages) // 2][0].url,
        "body": json.dumps(COMPLETED),
    }
    print(json.dumps(crowd))


def a_lesson(course: CoursePage, number: int) -> tuple[H5PLessonPage, str]:
    """A published lesson, and where its activity is said to be completed."""
    activity = H5PActivity(title=f"Question {number}")
    activity.package_file = ContentFile(a_package(), name=f"question-{number}.h5p")
    activity.save()
    body = [
        {"type": "paragraph", "value": f"<p>{SENTENCE * 5}</p>"},
        {"type": "h5p_activity", "value": {"activity": activity.pk}},
    ]
    lesson = H5PLessonPage(title=f"Lesson {number}", intro=f"<p>{SENTENCE}</p>")
    lesson.body = json.dumps(body)
    return published(course, lesson), reverse("wagtail_lms:h5p_xapi", args=[activity.pk])


def a_package() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, content in PACKAGE.items():
            package.writestr(name, json.dumps(content))
    return file.getvalue()


def published(parent, page):
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def a_session(course: CoursePage, number: int) -> str:
    learner = User.objects.create_user(f"learner-{number}")
    CourseEnrollment.objects.create(user=learner, course=course)
    client = Client()
    client.force_login(learner)
    return client.cookies["sessionid"].value


if __name__ == "__main__":
    main(*sys.argv[1:])
