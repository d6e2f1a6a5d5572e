"""The other lines of page 1: who we are, what waits, the months, this week, the day on which we decide."""

from planner.exports.page_one.line import Line, Out, listed, mark
from planner.exports.page_one.sentences import moved
from planner.exports.page_one.tasks import FEW, this_week
from planner.insights.progress import decision_day
from planner.language import N_, capital, sentence
from planner.plan import Plan
from planner.review import Review


def who(plan: Plan, out: Out) -> Line | None:
    """Who we are and whom we serve, where no offer says it."""
    if plan.selling or "who" in out:
        return None
    say, business, said = plan.library.say, plan.answers.business, plan.said.business
    we_are, we_serve = business.we_are, business.we_serve
    if we_are and we_serve and not said.we_are + said.we_serve:  # the trade's two phrases
        text = say(N_("{we_are}. We serve {we_serve}."), we_are=we_are, we_serve=we_serve)
    else:
        text = " ".join(sentence(t) for t in (we_are, we_serve) if t)
    guess = mark(plan, "business", "we_are") or mark(plan, "business", "we_serve")
    return Line("who", say(N_("Who we are")), capital(text), guess=guess)


def change(plan: Plan, out: Out) -> Line | None:
    """What would change our mind, where there is no place yet that says it on its own page."""
    say, measure = plan.library.say, plan.goal.measure
    if plan.selling or "change" in out:
        return None
    day, label = say.day(decision_day(plan)), say(N_("We change our mind if"))
    if measure:
        text = say(N_("the number of {measure} has not moved by {day}"), measure=measure, day=day)
        return Line("change", label, text)
    return Line("change", label, say(N_("our number has not moved by {day}"), day=day))


def not_now(plan: Plan, out: Out) -> Line | None:
    """The places that wait."""
    say = plan.library.say
    waiting = [plan.library.place_name(c.id) for c in plan.choice if c.role in ("reserved", "not doing")]
    if not waiting or "not-now" in out:
        return None
    return Line("not-now", say(N_("Not yet")), say.both(waiting))


def months(plan: Plan, out: Out) -> Line | None:
    """The three months, each under its heading."""
    if "months" in out:
        return None
    say, heads = plan.library.say, headings(plan)
    items = [
        say(N_("{month}: {theme}"), month=say.month(theme.number), theme=head or say(N_("still open")))
        for theme, head in zip(plan.themes, heads, strict=True)
    ]
    guess = next((m for t in plan.themes if (m := mark(plan, "themes", t.id, "ref"))), "")
    return listed("months", say(N_("Three months")), items, guess)


def headings(plan: Plan) -> tuple[str, ...]:
    """What each month is about: its selling, else its theme."""
    selling = plan.selling.headings if plan.selling else ("",) * len(plan.themes)
    return tuple(head or theme.title for head, theme in zip(selling, plan.themes, strict=True))


def week(plan: Plan, out: Out) -> Line | None:
    """The first things to do in the week today is in."""
    say, (started, tasks) = plan.library.say, this_week(plan)
    label = say(N_("This week")) if started else say(N_("The first week"))
    shown = tasks[:FEW] if "tasks" in out else tasks
    return listed("week", label, shown) if shown and "week" not in out else None


def decision(plan: Plan, out: Out) -> Line:
    """The days on which the number decides."""
    say, end = plan.library.say, plan.library.say.day(decision_day(plan))
    label, half = say(N_("We decide on")), plan.selling.half_way if plan.selling else None
    if half:
        text = say(N_("{half} and {end}: go on, change or stop"), half=say.day(half), end=end)
    elif plan.selling:
        text = say(N_("{end}. Feasts run through all weeks: we decide at the end."), end=end)
    else:
        text = say(N_("{day}: go on, change or stop"), day=end)
    return Line("decision", label, text)


def guesses(plan: Plan, out: Out) -> Line:
    """How many answers are still ours."""
    say, count = plan.library.say, len(plan.guesses)
    text = say.plural(count, "{n} answer", "{n} answers") if count else say(N_("None"))
    return Line("guesses", say(N_("Still a guess")), text)


def settle(plan: Plan, review: Review, out: Out) -> Line | None:
    """The first error of the review, whole."""
    say, first = plan.library.say, next((f for f in review.findings if f.level == "fatal"), None)
    if first is None:
        return None
    text = moved(plan, first.text, say(N_("What experts would still say"))) if "long" in out else first.text
    return Line("settle", say(N_("First of all")), text)
