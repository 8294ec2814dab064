"""Steps as editors fill them in, for pages that are looked at in a browser."""

from uuid import uuid4

from tests.factories import a_step


def a_prompt(question: str) -> dict:
    return {"type": "prompt", "value": question, "id": str(uuid4())}


def a_check(title: str, **value) -> dict:
    answers = {
        "question": "Wie belt de aanvrager?",
        "right": "Wie de zaak heeft",
        "wrong": "Niemand\nHet loket",
        "why": "Die weet waar de zaak is.",
    }
    return a_step(title, kind="check", **answers | value)


def one_of_every_kind(guide) -> list[dict]:
    """A step of each kind, with all its fields filled in but files."""
    prompts = [a_prompt("Wie wacht er op ons?"), a_prompt("Wat vraag je morgen?")]
    return [
        a_step("Lees de werkvorm", kind="read", page=guide.pk, why="Je begeleidt er zelf één."),
        a_step("Lees waarom"),
        a_step(
            "Kijk mee",
            kind="watch",
            url="https://example.org/film",
            transcript="<p>Half negen, de balie gaat open.</p>",
        ),
        a_step("Loop mee", kind="practise", prompts=prompts),
        a_step(
            "Kijk terug",
            kind="reflect",
            intro="Neem vijf minuten.",
            statement="Ik weet wie er op ons wacht.",
            prompts=[a_prompt("Wat viel je op?"), a_prompt("Wat laat je los?")],
        ),
        a_check("Toets wat je weet"),
        a_step("Bekijk de wet", kind="link", url="https://example.org/wet", why="Artikel 4."),
        a_step("Ontmoet elkaar", kind="session", bring="Eén vraag\nEen voorbeeld", page=guide.pk),
        a_step("Wissel van stoel", kind="joint", page=guide.pk),
        a_step("Haal één overdracht weg", kind="challenge", days=14, page=guide.pk),
    ]
