import factory
import wagtail_factories

from home.models import ArticlePage, HomePage


class ArticleFactory(wagtail_factories.PageFactory):
    parent = factory.LazyFunction(HomePage.objects.first)
    title = factory.Sequence("Article {}".format)
    summary = "What this article is about."

    class Meta:
        model = ArticlePage
