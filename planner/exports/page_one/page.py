"""Page 1: the whole plan in at most 180 words, as one would pin it on the wall."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from planner.exports.page_one.normal_week import week_in_words
from planner.exports.page_one.sentences import goal_in_words, place_reason
from planner.exports.page_one.tasks import this_week
from planner.insights.platforms import trial
from planner.insights.progress import decision_day
from planner.language import N_, cut, sentence
from planner.plan import Plan
from planner.review import Review

MOST_WORDS = 180
# How many words the longer texts may have here (ours); they stand in full on the pages that follow.
_WHO, _WHY, _CHANGE, _TITLE = 18, 21, 18, 8
_NAMES = 6  # places named under "not now"


@dataclass(frozen=True)
class Line:
    """One line of page 1: its label and text, or a short list; `guess` is the mark of an assumed answer."""

    id: str
    label: str
    text: str
    items: tuple[str, ...] = ()
    guess: str = ""


@dataclass(frozen=True)
class PageOne:
    """Page 1: the business and its lines, in order."""

    title: str
    lines: tuple[Line, ...]

    @property
    def words(self) -> int:
        """How many words the page has, labels and marks included."""
        texts = [self.title, *(t for line in self.lines for t in (line.label, line.guess, *_body(line)))]
        return sum(len(text.split()) for text in texts)

    def line(self, line_id: str) -> Line | None:
        """The line with this id; None where the plan has none."""
        return next((line for line in self.lines if line.id == line_id), None)


def page_one(plan: Plan, review: Review) -> PageOne:
    """The plan on one page; a finding of level error stands on it too."""
    page = _written(plan, review, brief=False)
    return page if page.words <= MOST_WORDS else _fitted(_written(plan, review, brief=True))


def _written(plan: Plan, review: Review, brief: bool) -> PageOne:
    makers: tuple[Callable[[Plan], Line | None], ...] = (
        _goal, _place, _change, _not_now, _hours, _months, _week, _decision, _guesses
    )  # fmt: skip
    lines = [_who(plan, brief), *(line for line in (make(plan) for make in makers) if line)]
    first = next((f for f in review.findings if f.level == "error"), None)
    if first:
        lines.append(Line("settle", plan.library.say(N_("First of all")), cut(first.text, _WHY)))
    name = plan.answers.business.name or plan.library.say(N_("Our plan"))
    return PageOne(cut(name, _TITLE), tuple(lines))


def _body(line: Line) -> Sequence[str]:
    return line.items or (line.text,)


def _fitted(page: PageOne) -> PageOne:
    """The page with its longest lines cut until it has at most 180 words."""
    while page.words > MOST_WORDS:
        at = max(range(len(page.lines)), key=lambda k: max(len(t.split()) for t in _body(page.lines[k])))
        line = page.lines[at]
        longest = max(_body(line), key=lambda t: len(t.split()))
        shorter = cut(longest, len(longest.split()) - 1)
        items = tuple(shorter if item == longest else item for item in line.items)
        new = replace(line, items=items, text=" ".join(items) if items else shorter)
        page = replace(page, lines=(*page.lines[:at], new, *page.lines[at + 1 :]))
    return page


def _mark(plan: Plan, *path: str) -> str:
    return plan.library.say(N_("guessed")) if path in plan.assumed else ""


def _who(plan: Plan, brief: bool) -> Line:
    """Who we are and whom we serve; only the first where words are short."""
    say, business, said = plan.library.say, plan.answers.business, plan.said.business
    we_are, we_serve = cut(business.we_are, _WHO), "" if brief else cut(business.we_serve, _WHO)
    if we_are and we_serve and not said.we_are + said.we_serve:  # the trade's two phrases
        text = say(N_("{we_are}. We serve {we_serve}."), we_are=we_are, we_serve=we_serve)
    else:
        text = " ".join(sentence(t) for t in (we_are, we_serve) if t)
    mark = _mark(plan, "business", "we_are") or ("" if brief else _mark(plan, "business", "we_serve"))
    return Line("who", say(N_("Who we are")), text[:1].upper() + text[1:], guess=mark)


def _goal(plan: Plan) -> Line:
    goal, say = plan.goal, plan.library.say
    mark = _mark(plan, "goals", goal.id, "want")
    return Line("goal", say(N_("What we want")), goal_in_words(plan, goal), guess=mark)


def _place(plan: Plan) -> Line:
    say = plan.library.say
    label = say(N_("Our one place"))
    if plan.focus is None:
        if len(plan.tied) > 1:
            names = say.both([plan.library.place_name(place) for place in plan.tied])
            return Line("place", label, say(N_("Not chosen yet: {places} fit equally well."), places=names))
        return Line("place", label, say(N_("Not chosen yet.")))
    name, why = plan.library.place_name(plan.focus.id), cut(place_reason(plan, plan.focus.id), _WHY)
    on_trial = trial(plan)
    until = ""
    if on_trial and plan.today <= on_trial.last:
        until = say(N_("on trial until {day}"), day=say.day(on_trial.last))
    head = f"{name}, {until}" if until else name
    text, items = f"{head}: {why}" if why else head, tuple(one for one in (name, until, why) if one)
    return Line("place", label, text, items, _mark(plan, "platforms", "choice"))


def _change(plan: Plan) -> Line:
    say, measure = plan.library.say, cut(plan.goal.measure, _TITLE)
    text, day = cut(plan.focus.change, _CHANGE) if plan.focus else "", say.day(decision_day(plan))
    if not text and measure:
        text = say(N_("the number of {measure} has not moved by {day}"), measure=measure, day=day)
    label = say(N_("We change our mind if"))
    return Line("change", label, text or say(N_("our number has not moved by {day}"), day=day))


def _not_now(plan: Plan) -> Line | None:
    say, names = plan.library.say, []
    for choice in plan.choice:
        if choice.role in ("reserved", "not doing"):
            names.append(plan.library.place_name(choice.id))
    return Line("not-now", say(N_("Not now")), say.both(names[:_NAMES])) if names else None


def _hours(plan: Plan) -> Line:
    label = plan.library.say(N_("Our hours"))
    return Line("hours", label, week_in_words(plan), guess=_mark(plan, "time", "minutes"))


def _months(plan: Plan) -> Line:
    say = plan.library.say
    items = tuple(
        say(
            N_("{month}: {theme}"),
            month=say.month(t.number),
            theme=cut(t.title, _TITLE) or say(N_("still open")),
        )
        for t in plan.themes
    )
    mark = next((m for t in plan.themes if (m := _mark(plan, "themes", t.id, "ref"))), "")
    return Line("months", say(N_("Three months")), " ".join(items), items, mark)


def _week(plan: Plan) -> Line | None:
    say, (started, tasks) = plan.library.say, this_week(plan)
    label = say(N_("This week")) if started else say(N_("The first week"))
    return Line("week", label, " ".join(tasks), tasks) if tasks else None


def _decision(plan: Plan) -> Line:
    say = plan.library.say
    text = say(N_("{day}: go on, change or stop"), day=say.date(decision_day(plan)))
    return Line("decision", say(N_("We decide on")), text)


def _guesses(plan: Plan) -> Line:
    say, count = plan.library.say, len(plan.guesses)
    text = say.plural(count, "{n} answer", "{n} answers") if count else say(N_("None"))
    return Line("guesses", say(N_("Still a guess")), text)
