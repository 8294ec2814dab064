"""The guides for editors: each picture is shown, says what it shows, and weighs little."""

import re

from bench.desk_screenshots import FOLDER, SCENES

IMAGE = re.compile(r"!\[([^\]]*)\]\(images/([\w-]+)\.webp\)")
GUIDES = sorted(FOLDER.parent.glob("*.md"))
MOST = 2 * 1024 * 1024


def test_the_guides_show_every_picture_that_the_script_makes_and_no_other():
    shown = [name for guide in GUIDES for _words, name in IMAGE.findall(guide.read_text())]

    assert sorted(shown) == sorted(SCENES)
    assert sorted(picture.stem for picture in FOLDER.iterdir()) == sorted(SCENES)


def test_a_picture_says_what_it_shows():
    words = [words for guide in GUIDES for words, _name in IMAGE.findall(guide.read_text())]

    assert [text for text in words if len(text) < 20] == []


def test_every_guide_has_a_picture_and_stands_in_the_list_of_guides():
    listed = (FOLDER.parent / "README.md").read_text()
    guides = [guide for guide in GUIDES if guide.name != "README.md"]

    assert [guide.name for guide in guides if f"({guide.name})" not in listed] == []
    assert [guide.name for guide in guides if not IMAGE.search(guide.read_text())] == []


def test_all_pictures_together_weigh_little():
    assert sum(picture.stat().st_size for picture in FOLDER.iterdir()) < MOST
