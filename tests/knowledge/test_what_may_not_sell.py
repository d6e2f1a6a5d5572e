"""Nothing that may not sell says how to order, to ring, or what it costs: every text of every business."""

from collections.abc import Iterator

import pytest

from planner.knowledge import businesses, library
from planner.vocabulary import SELLING_STEPS
from tests.plan.selling.oracle_texts import MONEY, ORDERS, RINGS

KNOWN = library()
KINDS = {
    kind: [row.id for row in businesses().values() if row.kinds[:1] == (kind,)] for kind in KNOWN.kinds.ids()
}
GROUPS = {"trades": [*KNOWN.trades], **{kind: [*rows, kind] for kind, rows in KINDS.items()}}


def texts(name: str) -> Iterator[tuple[str, str]]:
    trade, selling = KNOWN.listed(name), KNOWN.selling(name)
    assert trade
    for lesson in (*(one for theme in trade.themes for one in theme.lessons), *trade.extras):
        for piece in lesson.pieces:
            yield lesson.id, " ".join((piece.first, piece.more, piece.ask or lesson.ask))
    for line in (*selling.lines, *(step for peak in selling.peaks for step in peak.steps)):
        if line.step not in SELLING_STEPS:
            yield line.step, " ".join((line.first, line.more, line.ask))
    yield from ((one.id, f"{one.answer} {one.ask}") for one in trade.questions if one.answer)


@pytest.mark.parametrize("group", GROUPS)
def test_what_may_not_sell_does_not(group: str) -> None:
    found = {
        f"{name}/{where}: {match[0]!r} in {text}"
        for name in GROUPS[group]
        for where, text in texts(name)
        for pattern in (RINGS, ORDERS, MONEY)
        if (match := pattern.search(text)) and "{contact}" not in text
    }
    assert sorted(found) == []
