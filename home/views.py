"""Search, and the answers to what went wrong."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET
from wagtail.models import Locale, Page

from core.requests import sight_of, typed_texts
from home.forms import SearchForm

AT_ONCE = 12


@require_GET
def search(request: HttpRequest) -> HttpResponse:
    """What the visitor may see in their language and holds the words they look for."""
    form = SearchForm(request.GET or None)
    results = Page.objects.none()
    if form.is_valid():
        pages = Page.objects.filter(depth__gt=2, locale=Locale.get_active())
        pages = sight_of(request).of(pages)
        # A search may filter by indexed fields only, and dates of publication are none.
        found = Page.objects.filter(pk__in=pages.order_by().values("pk")).specific()
        # Ranking costs SQLite a query per hit; the order of the tree costs nothing.
        results = found.search(form.cleaned_data["q"], order_by_relevance=False)
    page_of_results = Paginator(results, AT_ONCE).get_page(request.GET.get("page"))
    context = {"form": form, "results": page_of_results}
    return render(request, "home/search.html", context)


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
