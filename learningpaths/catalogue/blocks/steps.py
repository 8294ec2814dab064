"""The kinds of step: what a learner reads, does, meets for or answers."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import TEXT_FEATURES, BodyBlock, DocumentChooserBlock, PageChooserBlock

STEP_SETTINGS = ["required", "open"]
ALONE = _("By yourself")
TOGETHER = _("Together")


class StepBlock(blocks.StructBlock):
    """What every kind of step has; a kind adds its own fields and says how they are laid out."""

    title = blocks.CharBlock(label=_("Title"), max_length=120, help_text=_("Verb first."))
    minutes = blocks.IntegerBlock(
        label=_("Minutes"),
        min_value=1,
        max_value=480,
        help_text=_("What it takes; the time of the path is their sum."),
    )
    required = blocks.BooleanBlock(
        label=_("Required"),
        required=False,
        default=True,
        help_text=_("Untick for something extra: it never counts towards finishing the path."),
    )
    open = blocks.BooleanBlock(
        label=_("Open to everybody"),
        required=False,
        default=True,
        help_text=_("Untick to show the content to learners of this path only."),
    )

    class Meta:
        group = ALONE
        label_format = "{title} · {minutes} min"
        preview_template = "catalogue/steps/preview.html"

    def get_searchable_content(self, value):
        """Let a visitor find the words of open steps only; a title is never closed."""
        if value.get("open", True):
            return super().get_searchable_content(value)
        return [value.get("title", "")]


class ReadBlock(StepBlock):
    page = PageChooserBlock(
        label=_("Page"),
        page_type=["catalogue.GuidePage", "cases.CasePage", "home.ArticlePage"],
    )
    why = blocks.TextBlock(
        label=_("Why read this here"),
        required=False,
        max_length=300,
        help_text=_("One or two sentences, shown above the page."),
    )

    class Meta:
        icon = "doc-full"
        label = _("Read")
        description = _("A guide, practice example or article that is on the site already.")
        template = "catalogue/steps/read.html"
        preview_template = "catalogue/steps/read_preview.html"
        preview_value = {"title": "Lees wat intervisie vraagt", "why": "Je begeleidt er zelf één."}
        form_layout = blocks.BlockGroup(["title", "minutes", "page", "why"], settings=STEP_SETTINGS)


class TextStepBlock(StepBlock):
    body = BodyBlock(label=_("Content"))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("A short text written for this path.")
        template = "catalogue/steps/text.html"
        preview_value = {
            "title": "Lees waarom dit pad er is",
            "body": [("text", "<p>Drie verzoeken bleven liggen.</p>")],
        }
        form_layout = blocks.BlockGroup(["title", "minutes", "body"], settings=STEP_SETTINGS)


class WatchBlock(StepBlock):
    recording = DocumentChooserBlock(
        label=_("Recording"), required=False, help_text=_("A file (MP4) on this site.")
    )
    captions = DocumentChooserBlock(
        label=_("Captions"), required=False, help_text=_("A WebVTT file; required by law.")
    )
    url = blocks.URLBlock(
        label=_("Or its address elsewhere"),
        required=False,
        help_text=_("Shown as a link: nothing is loaded from there before the reader asks."),
    )
    transcript = blocks.RichTextBlock(
        label=_("Transcript"),
        features=TEXT_FEATURES,
        help_text=_("For who can't hear or play the video, and for search."),
    )

    class Meta:
        icon = "media"
        label = _("Watch")
        description = _("A video with its transcript.")
        template = "catalogue/steps/watch.html"
        preview_value = {
            "title": "Kijk mee aan de balie",
            "url": "https://example.org/balie",
            "transcript": "<p>Half negen, de balie gaat open.</p>",
        }
        form_layout = blocks.BlockGroup(
            ["title", "minutes", "recording", "captions", "url", "transcript"],
            settings=STEP_SETTINGS,
        )

    def clean(self, value):
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        if not cleaned["recording"] and not cleaned["url"]:
            problem = ValidationError(_("Choose a recording, or give its address."))
            raise blocks.StructBlockValidationError(block_errors={"recording": problem})
        if cleaned["recording"] and not cleaned["captions"]:
            problem = ValidationError(_("Add captions, for who can't hear the recording."))
            raise blocks.StructBlockValidationError(block_errors={"captions": problem})
        return cleaned


class PromptsBlock(blocks.StreamBlock):
    """Questions to a learner. A prompt is its block id: the note that answers it points there."""

    prompt = blocks.TextBlock(label=_("Question"), max_length=200, rows=2, icon="help")

    class Meta:
        icon = "list-ul"
        label = _("Questions")


class PractiseBlock(StepBlock):
    body = BodyBlock(label=_("Assignment"))
    prompts = PromptsBlock(
        label=_("What to note"),
        required=False,
        max_num=4,
        help_text=_("Only the learner sees what is noted."),
    )

    class Meta:
        icon = "edit"
        label = _("Practise")
        description = _("Something to try in one's own work.")
        template = "catalogue/steps/practise.html"
        preview_value = {
            "title": "Loop een dag mee",
            "body": [("text", "<p>Vraag wat er binnenkomt.</p>")],
            "prompts": [("prompt", "Wat verraste je?")],
        }
        form_layout = blocks.BlockGroup(
            ["title", "minutes", "body", "prompts"], settings=STEP_SETTINGS
        )


class ReflectBlock(StepBlock):
    intro = blocks.TextBlock(label=_("Introduction"), required=False, max_length=400, rows=2)
    statement = blocks.CharBlock(
        label=_("Statement to measure"),
        required=False,
        max_length=160,
        help_text=_("Answered from 1 to 5. Ask the same one at the start and at the end."),
    )
    prompts = PromptsBlock(label=_("Questions"), min_num=None, max_num=4)

    class Meta:
        icon = "comment"
        label = _("Reflect")
        description = _("Questions to look back with; the learner's notes stay private.")
        template = "catalogue/steps/reflect.html"
        preview_value = {
            "title": "Kijk terug",
            "intro": "Neem de laatste drie zaken die bleven liggen.",
            "prompts": [("prompt", "Waar wachten wij op elkaar?")],
        }
        form_layout = blocks.BlockGroup(
            ["title", "minutes", "intro", "prompts"], settings=["statement", *STEP_SETTINGS]
        )


class CheckBlock(StepBlock):
    question = blocks.TextBlock(label=_("Question"), max_length=300, rows=2)
    right = blocks.CharBlock(label=_("Right answer"), max_length=200)
    wrong = blocks.TextBlock(
        label=_("Wrong answers"), rows=3, help_text=_("One on each line, three at most.")
    )
    why = blocks.TextBlock(
        label=_("Why"), max_length=400, rows=2, help_text=_("Shown with the right answer.")
    )

    class Meta:
        icon = "tick-inverse"
        label = _("Check")
        description = _("One question with a right answer; answering it completes the step.")
        template = "catalogue/steps/check.html"
        preview_value = {
            "title": "Toets wat je weet",
            "question": "Wie belt de aanvrager?",
            "right": "Wie de zaak heeft",
            "wrong": "Niemand\nHet loket",
            "why": "Die weet waar de zaak is.",
        }
        form_layout = blocks.BlockGroup(
            ["title", "minutes", "question", "right", "wrong", "why"], settings=STEP_SETTINGS
        )

    def clean(self, value):
        cleaned = super().clean(value)
        wrong = wrong_answers(cleaned)
        is_a_choice = 1 <= len(wrong) <= 3 and cleaned["right"].strip() not in wrong
        if not self.is_deferred_validation and not is_a_choice:
            problem = ValidationError(
                _("Give one to three wrong answers, each on its own line; none is the right one.")
            )
            raise blocks.StructBlockValidationError(block_errors={"wrong": problem})
        return cleaned

    def get_searchable_content(self, value):
        """Keep the answers out of search."""
        words = [value.get("title", ""), value.get("question", "")]
        return words if value.get("open", True) else words[:1]


class LinkBlock(StepBlock):
    url = blocks.URLBlock(label=_("Address"))
    why = blocks.TextBlock(label=_("What to look for there"), required=False, max_length=300)

    class Meta:
        icon = "link-external"
        label = _("Link")
        description = _("Something on another site.")
        template = "catalogue/steps/link.html"
        preview_value = {
            "title": "Bekijk de wet",
            "url": "https://example.org/",
            "why": "Let op wie de aanvrager mag bellen.",
        }
        form_layout = blocks.BlockGroup(["title", "minutes", "url", "why"], settings=STEP_SETTINGS)


class SessionBlock(StepBlock):
    body = BodyBlock(label=_("Programme"))
    bring = blocks.TextBlock(
        label=_("What to bring"), required=False, rows=3, help_text=_("One thing on each line.")
    )
    page = PageChooserBlock(
        label=_("Guide for who leads it"), required=False, page_type=["catalogue.GuidePage"]
    )

    class Meta:
        icon = "date"
        label = _("Session")
        description = _("A live meeting of people from several departments.")
        group = TOGETHER
        template = "catalogue/steps/session.html"
        preview_value = {
            "title": "Doe mee met intervisie",
            "body": [("text", "<p>9.30 welkom, 9.45 de eerste vraag, 11.00 afspraken.</p>")],
            "bring": "Eén vraag uit je werk",
        }
        form_layout = blocks.BlockGroup(
            ["title", "minutes", "body", "bring", "page"], settings=STEP_SETTINGS
        )

    def clean(self, value):
        """Refuse to publish a meeting of which nobody can read what will happen."""
        errors, cleaned = {}, value
        try:
            cleaned = super().clean(value)
        except blocks.StructBlockValidationError as error:
            errors = error.block_errors
        if not self.is_deferred_validation and not has_plan(value["body"]):
            problem = _("Say what happens and when: write it as text, as a table or in a file.")
            no_plan = blocks.StreamBlockValidationError(non_block_errors=[problem])
            # What is wrong inside a programme is said there; of an empty one only this.
            errors = {"body": no_plan} | errors if value["body"] else errors | {"body": no_plan}
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return cleaned


class JointStepBlock(StepBlock):
    body = BodyBlock(label=_("Task for two"))
    page = PageChooserBlock(label=_("Guide"), required=False, page_type=["catalogue.GuidePage"])

    class Meta:
        icon = "group"
        label = _("Joint step")
        description = _("Two colleagues of different departments do it together.")
        group = TOGETHER
        template = "catalogue/steps/joint.html"
        preview_value = {
            "title": "Wissel een dag van stoel",
            "body": [("text", "<p>Kijk en vraag; los niets op.</p>")],
        }
        form_layout = blocks.BlockGroup(
            ["title", "minutes", "body", "page"], settings=STEP_SETTINGS
        )


class ChallengeBlock(StepBlock):
    body = BodyBlock(label=_("Challenge"))
    days = blocks.IntegerBlock(
        label=_("Days to do it in"), required=False, min_value=1, max_value=90
    )
    page = PageChooserBlock(label=_("Guide"), required=False, page_type=["catalogue.GuidePage"])

    class Meta:
        icon = "pick"
        label = _("Challenge")
        description = _("A mixed team changes something small in real work.")
        group = TOGETHER
        template = "catalogue/steps/challenge.html"
        preview_value = {
            "title": "Haal één overdracht weg",
            "body": [("text", "<p>Kies één plek waar een zaak blijft liggen.</p>")],
            "days": 14,
        }
        form_layout = blocks.BlockGroup(
            ["title", "minutes", "body", "days", "page"], settings=STEP_SETTINGS
        )


class StepsBlock(blocks.StreamBlock):
    """The steps of a stage. A kind is never taken out while pages hold it: it would vanish."""

    read = ReadBlock()
    text = TextStepBlock()
    watch = WatchBlock()
    practise = PractiseBlock()
    reflect = ReflectBlock()
    check = CheckBlock()
    link = LinkBlock()
    session = SessionBlock()
    joint = JointStepBlock()
    challenge = ChallengeBlock()

    class Meta:
        label = _("Steps")
        collapsed = True


def has_plan(body: blocks.StreamValue) -> bool:
    """Whether a programme says more than a tip, a quote or an image does."""
    return any(block.block_type in {"text", "table", "file"} for block in body)


def wrong_answers(value) -> list[str]:
    """The wrong answers of a check, one per line, without empty lines."""
    return [line.strip() for line in value.get("wrong", "").splitlines() if line.strip()]
