"""A made piece as a post, with all its words; and a campaign as the plan tells it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.knowledge import Library, Line
from planner.language import N_
from planner.plan.dates import Span
from planner.plan.effort import LETTER
from planner.plan.schedule import Post
from planner.plan.selling.board import Board
from planner.plan.selling.campaigns import Running
from planner.plan.selling.item import Item
from planner.plan.selling.lines import SET
from planner.plan.selling.making import Made
from planner.plan.selling.offer import with_price
from planner.plan.selling.peaks import Candidate
from planner.plan.selling.result import Campaign, Offered
from planner.plan.selling.words import Words, constant, dated, filled
from planner.plan.themes import MonthTheme

_ROOM = 40  # words of a caption, where it is no text to read at length (ours)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_IN_FULL = ("how-to-order", "room")  # say the whole way to order; the others in short
_COUNTED = 4  # weeks after which a post says how many places are left (ours)
_THANKS = timedelta(days=2)  # after the day, where no thanks went out


@dataclass(frozen=True)
class Writing:
    """Writes the posts of one place; `days` are the days on which pieces go out, by key."""

    library: Library
    board: Board
    themes: Sequence[MonthTheme]
    offer: Offered
    place: str
    days: Mapping[str, date]
    people: int | None  # who work there

    def post(self, one: Made) -> Post:
        """The piece as a post."""
        item, idea, say, last = one.item, one.item.idea, self.library.say, len(self.themes)
        month = next((k for k, theme in enumerate(self.themes, 1) if one.go_out in theme.span), last)
        key, lesson = item.key, item.peak.key if item.peak else SET
        if idea:
            form = idea.pieces[one.piece].format
            number = 1 + sum(piece.format == form for piece in idea.pieces[: one.piece])
            key, lesson = f"{idea.ref}-{form}{number}", idea.ref
        words = self._words(one)
        return Post(
            key=key,
            week=self.board.week(one.go_out),
            month=month,
            theme=self.themes[month - 1].title if self.themes else "",
            lesson=lesson,
            title=say(N_("{title} (in the same issue)"), title=item.title) if one.second else item.title,
            format=one.format,
            place=self.place,
            show=words.show,
            first=words.first,
            more=whole_sentences(words.more, _ROOM - len(f"{words.first} {words.ask}".split()))
            if one.format != "text" and self.place != LETTER
            else words.more,
            ask=words.ask,
            question=idea.question if idea else "",
            minutes=one.minutes,
            make_by=one.make_by,
            go_out=one.go_out,
            main=item.sells or item.role in ("key", "theme", "lesson"),
            beside=item.role == "extra",
            paid=self.board.week(one.make_by),
            planned=one.minutes,
            kind=idea.kind if idea else "offer" if item.sells else "know-how",
            stage=idea.stage if idea else "convert" if item.sells else "engage",
            campaign=item.peak.name if item.peak else "",
            step=item.step,
            second=one.second,
        )

    def _words(self, one: Made) -> Words:
        item, say = one.item, self.library.say
        if item.idea:
            piece = item.idea.pieces[one.piece]
            return Words(piece.show, piece.first, piece.more, piece.ask or item.idea.ask)
        assert item.line is not None  # noqa: S101 - an item has a line or an idea
        slots, hows = constant(self.offer, say), self.offer.hows
        if item.peak:
            thanks = self.days.get(f"{item.peak.key}-thanks1", item.peak.day + _THANKS)
            slots |= dated(item.peak.day, item.peak.last, thanks, say)
        if item.step == "price":  # says it already
            slots["order"] = self.offer.how
        elif item.step not in _IN_FULL:
            number = int(item.key.rpartition(item.step)[2])  # of its lines
            slots["order"] = self._order(item, hows[(number - 1) % len(hows)], one.go_out)
        line = _with_local_name(item.line, item.peak if item.step == "announce" else None)
        words = filled(line, self.offer, slots, say, item.plain)
        if item.step == "hello" and self.people:
            words = replace(words, more=f"{self._who()} {words.more}")
        if line.format == "film" and one.format != "film":
            show = say(N_("{show} In a picture: the last moment of it."), show=words.show)
            return replace(words, show=show)
        if item.step == "how-to-order" and self.place != LETTER:
            return replace(words, show=say(N_("{show} Pin the post."), show=words.show))
        return words

    def _who(self) -> str:
        """How many work there, and in which town, where that is known."""
        say, town, people = self.library.say, self.offer.town, self.people or 1
        if town:
            return say.plural(
                people, "One person does all of it, in {town}.", "There are {n} of us, in {town}.", town=town
            )
        return say.plural(people, "One person does all of it here.", "There are {n} of us.")

    def _order(self, item: Item, how: str, day: date) -> str:
        """How to order in few words and what it costs; a post of the offer names its days, too."""
        offer = self.offer
        if item.step != "booking":
            return with_price(how, offer.price)
        later = offer.in_all and offer.capacity and self.board.week(day) > _COUNTED
        how = f"{self.library.say(N_('Room for [number] more.'))} {how}" if later else how
        named = item.line.offers[:1] if item.line else ()  # the one it speaks of first
        price = offer.price if named in ((), (offer.id,)) else ""
        return with_price(how, ", ".join(part for part in (offer.days, price) if part))


def whole_sentences(text: str, room: int) -> str:
    """As many of its sentences as there is room for, in words: at least the first."""
    first, *rest = _SENTENCE.split(text)
    kept, words = [first], len(first.split())
    for one in rest:
        words += len(one.split())
        if words > room:
            break
        kept.append(one)
    return " ".join(kept)


def _with_local_name(line: Line, peak: Candidate | None) -> Line:
    """The name people there use stands in brackets where a campaign opens."""
    local = local_name(peak) if peak else ""
    if not peak or not local:
        return line
    return line.model_copy(update={"first": line.first.replace(peak.name, f"{peak.name} ({local})", 1)})


def local_name(one: Candidate) -> str:
    """What people in the country call the day, where that is another name."""
    known = one.known
    if known is None or known.name != one.name:  # the peak is not called as the day is
        return ""
    same = known.local.casefold().replace(" ", "") == known.name.casefold().replace(" ", "")
    return "" if same else known.local


def campaign(run: Running, made: Sequence[Made], plan: Span, also: tuple[str, ...]) -> Campaign | None:
    """A peak that runs as the plan tells it; None where none of its pieces is left."""
    one = run.peak
    mine = [piece for piece in made if piece.item.peak and piece.item.peak.key == one.key]
    if not mine:
        return None
    steps = {piece.item.step for piece in mine}
    return Campaign(
        key=one.key,
        peak=one.peak,
        name=one.name,
        local=local_name(one),
        day=one.day,
        opens=min((piece.go_out for piece in mine if piece.item.sells), default=mine[0].go_out),
        last=one.last if one.dated and one.last and one.last in plan else None,
        ends=one.last,
        dated=one.dated,
        after=one.day > plan.last,
        short=not run.full or ("last" in steps and "announce" not in steps),
        also=also,
    )
