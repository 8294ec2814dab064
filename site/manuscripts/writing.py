"""Pieces as they come in: lines become lists, captions find their image, and all is counted."""

from dataclasses import replace

from manuscripts.safety import check_length
from manuscripts.tree import (
    Heading,
    Item,
    Listing,
    Paragraph,
    Picture,
    Piece,
    Quote,
    Table,
    Text,
    words_of,
)


class Writing:
    """The pieces so far. Raises RefusedFileError once it is too long for a page."""

    def __init__(self):
        self.pieces: list[Piece] = []
        self.items: list[Item] = []
        self.caption: Text = ()
        self.count = self.letters = 0

    def add(self, piece: Piece) -> None:
        """Put a piece at the end; one without words is no piece."""
        self._close()
        if isinstance(piece, Heading | Paragraph | Quote):
            if not words_of(piece.text):
                return
            self._weigh(piece.text)
        if isinstance(piece, Table):
            for row in piece.rows:
                self._weigh(*row)
        self.pieces.append(piece)

    def add_item(self, item: Item) -> None:
        if words_of(item.text):
            self._weigh(item.text)
            self.items.append(item)

    def add_caption(self, text: Text) -> None:
        """Give the words to the image or table above them that has none; else they are text."""
        self._close()
        above = self.pieces[-1] if self.pieces else None
        words = words_of(text)
        if words and isinstance(above, Picture | Table) and not above.caption:
            self._weigh(text)
            self.pieces[-1] = replace(above, caption=words)
        else:
            self.add(Paragraph(text))

    def finished(self) -> list[Piece]:
        self._close()
        return self.pieces

    def _close(self) -> None:
        if self.items:
            self.pieces.append(Listing(tuple(self.items)))
            self.items = []

    def _weigh(self, *texts: Text) -> None:
        self.count += len(texts)
        self.letters += sum(len(run.words) for text in texts for run in text)
        check_length(pieces=self.count, letters=self.letters)
