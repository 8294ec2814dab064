from core.chapters import Chapter, with_chapters


def test_each_heading_gets_an_address():
    html = (
        '<h2 data-block-key="a">Waarom <b>dwars</b></h2><p>Tekst.</p>'
        "<h3>Klein</h3><h2>Één &amp; al</h2>"
    )

    assert with_chapters(html) == (
        '<h2 id="1-waarom-dwars" data-block-key="a">Waarom <b>dwars</b></h2><p>Tekst.</p>'
        '<h3>Klein</h3><h2 id="2-een-al">Één &amp; al</h2>',
        [Chapter("1-waarom-dwars", "Waarom dwars"), Chapter("2-een-al", "Één &amp; al")],
    )


def test_headings_with_the_same_words_or_none_are_kept_apart():
    _html, chapters = with_chapters("<h2>Hulp</h2><h2>Hulp</h2><h2>中文</h2>")

    assert [chapter.anchor for chapter in chapters] == ["1-hulp", "2-hulp", "3"]


def test_a_text_without_headings_stays_as_it_is():
    assert with_chapters("<p>Tekst.</p>") == ("<p>Tekst.</p>", [])
