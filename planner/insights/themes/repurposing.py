"""One idea in several forms: what each takes, whether it can go out, and which are copies."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.answers import Change, next_number
from planner.language import N_
from planner.plan import Idea, Plan, piece_minutes

MOST = 3  # other forms of one idea, as the model has it
# How to say the same thing again in another form (ours). Minutes and words of a form stand with the form.
HINTS: dict[str, str] = {
    "photo": N_("One picture that shows it without words. Two sentences under it are enough."),
    "story": N_("One moment, upright. Put a question on it that people can tap."),
    "film": N_("Show the step with your hands. Say the first sentence before anything else."),
    "text": N_("Tell it as you tell it to one customer. End with a question."),
    "line": N_("One thought in one or two lines. Leave the rest for those who ask."),
    "crafted-photo": N_("The same picture with one short line of text on it."),
    "carousel": N_("One step or reason on each picture. The first says what it is about."),
    "crafted-film": N_("Before, during, after. Put the words on the picture for people without sound."),
    "minute-video": N_("One story: what was wrong, what you did, what is different now."),
    "interview": N_("Ask somebody three questions about it. Keep their own words."),
    "article": N_("Answer the question in full, with headings. Point to it from the shorter posts."),
}


@dataclass(frozen=True)
class Form:
    """One form of an idea with its words."""

    format: str
    minutes: int
    taken: bool  # our one place takes this kind of post
    made: bool  # the owner makes such, or wants this one anyway
    show: str
    first: str
    copy: bool  # what it shows or says first is that of an earlier form, unchanged

    @property
    def can_go_out(self) -> bool:
        """Whether the plan may use it."""
        return self.taken and self.made


def forms(plan: Plan, idea: Idea) -> tuple[Form, ...]:
    """Every form of an idea, the main one first."""
    found, shows, firsts = list[Form](), set[str](), set[str]()
    for piece in idea.pieces:
        if piece.format not in plan.library.formats:
            continue
        show, first = _same(piece.show), _same(piece.first)
        found.append(
            Form(
                format=piece.format,
                minutes=piece_minutes(plan.answers, plan.library, piece.format),
                taken=taken(plan, piece.format),
                made=idea.own or made(plan, piece.format),
                show=piece.show,
                first=piece.first,
                copy=show in shows or first in firsts,
            )
        )
        shows.add(show)
        firsts.add(first)
    return tuple(found)


def _same(text: str) -> str:
    """Texts that differ in letter case and spaces only are the same."""
    return " ".join(text.casefold().split())


def taken(plan: Plan, piece_format: str) -> bool:
    """Whether our one place takes this kind of post; without one, any place might."""
    return plan.focus is None or plan.library.takes(plan.focus.id, piece_format)


def made(plan: Plan, piece_format: str) -> bool:
    """Whether the owner is fine with making this kind of post."""
    return plan.library.formats[piece_format].makes in plan.answers.time.makes


def minutes_of(found: Iterable[Form]) -> int:
    """Minutes of all forms that can go out."""
    return sum(form.minutes for form in found if form.can_go_out)


def other_forms(plan: Plan, idea: Idea) -> tuple[str, ...]:
    """Formats in which an idea of one's own could be told too; the model keeps three at most."""
    there = [piece.format for piece in idea.pieces]
    if not idea.own or len(there) > MOST:
        return ()
    return tuple(f for f in plan.library.formats if f not in there and taken(plan, f) and made(plan, f))


def add_form(plan: Plan, idea: Idea, piece_format: str) -> list[Change]:
    """The changes that give an idea of one's own another form, with empty words to fill in."""
    theme_id, _, lesson_id = idea.ref.partition("-")
    lessons = next((theme.lessons for theme in plan.said.themes if theme.id == theme_id), [])
    held = next((lesson.pieces for lesson in lessons if lesson.id == lesson_id), [])
    last = plan.said.ids.get("f")
    number = next_number(last, "f", (piece.id for piece in held))
    path = ("themes", theme_id, "lessons", lesson_id, "pieces", f"f{number}")
    return [(path, None, {"id": path[-1], "format": piece_format}), (("ids", "f"), last, number)]
