"""Search, the way in by signals, and the answers to what went wrong."""

import logging
import sys

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views import defaults
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page

from core.about import counted
from core.facets import Facet, read
from core.freshness import kept
from core.logs import place_of
from core.models import EntryLine, Signal
from core.outages import Outage, outage_of
from core.querysets import names_of, numbers_on
from core.questions import Question
from core.requests import moment_of, sight_of, typed_texts
from core.suggestions import answers_to
from core.whole_pages import kept_whole
from home import reports, services
from home.forms import SearchForm
from home.sitemap import sitemap_pages

logger = logging.getLogger(__name__)

# Seconds after which it is worth while to ask again.
COMES_BACK_IN = {Outage.AWAY: 30, Outage.CLOSED: 300}
MOST_TYPED = 60
# Of each kind on the page of signals; what is more stands in the list of that kind.
ANSWERS = 6
KINDS = ["guide", "path", "case"]
SIGNALS = Facet("signal", "signaal", _("What do you recognise?"), Signal.objects.all)


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """What the visitor may see in their language and holds the words they look for."""
    form = SearchForm(request.GET or None)
    form.is_valid()
    context = {"form": form, "report": None}
    if form.asks_something:
        question = Question(
            text=form.cleaned_data["q"],
            language=get_language(),
            is_literal=form.cleaned_data["letterlijk"],
        )
        context["report"] = reports.search_report(
            question,
            form.chosen,
            number=request.GET.get("page"),
            sight=sight_of(request),
            names=kept(request, "facets", ask=reports.facet_names),
        )
        if request.method == "GET" and context["report"].found_nothing and not form.chosen:
            services.remember_unanswered(
                text=question.text,
                language=question.language,
                today=localdate(moment_of(request)),
            )
    return render(request, "home/search.html", context)


@kept_whole
@require_safe
def signals(request: HttpRequest) -> HttpResponse:
    """What answers the signals that a visitor recognises, each with which of them it answers."""
    names = names_of([SIGNALS.terms()])
    selection = read(request.GET, [SIGNALS], names, [])
    chosen = selection.chosen.get(SIGNALS.name, [])
    pages = Page.objects.filter(locale=Locale.get_active())
    pages = sight_of(request).of(pages)
    answers = answers_to(chosen, names, pages, at_most=ANSWERS) if chosen else []
    _number, lines = numbers_on(pages)
    context = {
        "filters": selection.filters(counted(EntryLine.objects.marks_of(lines))),
        "chips": selection.chips(),
        "unknown": selection.unknown,
        "address": selection.address(selection.chosen),
        "answers": sorted(answers, key=lambda answer: KINDS.index(answer.page.entry_kind)),
    }
    return render(request, "home/signals.html", context)


@require_safe
def suggest(request: HttpRequest) -> HttpResponse:
    """What somebody who is typing may be looking for: a few pages and terms, as a list."""
    text = request.GET.get("q", "")[:MOST_TYPED]
    question = Question(text=text, language=get_language(), is_being_typed=True)
    suggestions = reports.suggestions(question, sight_of(request))
    return render(request, "home/_search_suggestions.html", {"suggestions": suggestions})


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every page that everybody may see, with its other languages; the same for who signed in."""
    pages = kept(request, "sitemap", ask=lambda: sitemap_pages(request))
    return render(request, "home/sitemap.xml", {"pages": pages}, content_type="application/xml")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    context = {"sitemap": request.build_absolute_uri(reverse("sitemap"))}
    return render(request, "home/robots.txt", context, content_type="text/plain; charset=utf-8")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "400.html", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "403.html", status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Ask to send again, and show what was typed: signing in elsewhere changes the token."""
    context = {"texts": typed_texts(request)}
    return render(request, "403_csrf.html", context, status=403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "404.html", status=404)


def too_many_requests(request: HttpRequest) -> HttpResponse:
    """Ask to wait; a minute is the longest that the limits on a page hold."""
    response = render(request, "429.html", status=429)
    response.headers["Retry-After"] = "60"
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """Tell what is out of order around the site from a mistake in it; ask no database for that.

    What was typed is shown again. One line in the log, and no traceback for each reader.
    """
    outage = outage_of(sys.exception())
    if outage is None:
        return defaults.server_error(request)
    logger.warning("The database is %s: %s %s", outage.value, request.method, place_of(request))
    context = {
        "is_away": outage is Outage.AWAY,
        "is_sent": request.method not in {"GET", "HEAD", "OPTIONS"},
        "texts": typed_texts(request),
    }
    headers = {"Retry-After": str(COMES_BACK_IN[outage]), "Cache-Control": "no-store"}
    response = HttpResponse(render_to_string("503.html", context), status=503, headers=headers)
    response._has_been_logged = True
    return response
