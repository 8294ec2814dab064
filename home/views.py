"""Search, and the answers to what went wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from core.questions import Question
from core.requests import moment_of, typed_texts
from home import reports
from home.forms import SearchForm

MOST_TYPED = 60


@require_GET
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
            person=request.user,
            moment=moment_of(request),
        )
    return render(request, "home/search.html", context)


@require_GET
def suggest(request: HttpRequest) -> HttpResponse:
    """What somebody who is typing may be looking for: a few pages and terms, as a list."""
    text = request.GET.get("q", "")[:MOST_TYPED]
    question = Question(text=text, language=get_language(), is_being_typed=True)
    suggestions = reports.suggestions(question, request.user, moment_of(request))
    return render(request, "home/_search_suggestions.html", {"suggestions": suggestions})


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
