"""Page 1's place and hours."""

from planner.exports.page_one.line import Line, Out, listed, mark
from planner.exports.page_one.normal_week import week_in_words
from planner.exports.page_one.sentences import place_reason
from planner.insights.platforms import sure_in_words, trial
from planner.insights.progress import weeks_in_words
from planner.language import N_, capital, sentence
from planner.plan import Plan
from planner.vocabulary import WeekKind


def place(plan: Plan, out: Out) -> Line:
    """The one place, how sure it is, why, and what becomes of a page elsewhere."""
    say, label = plan.library.say, plan.library.say(N_("Our one place"))
    if plan.focus is None:
        return Line("place", label, say(N_("Not chosen yet.")))
    why = "" if "why" in out else place_reason(plan, plan.focus.id)
    why = sentence(capital(why)) if why else ""
    about = (_on_trial(plan), sure_in_words(plan), why, _others(plan, out))
    items = [plan.library.place_name(plan.focus.id), *filter(None, about)]
    told = " ".join(items[1:])
    text = told if items[0] in told else say(N_("{place}. {about}"), place=items[0], about=told).strip()
    return Line("place", label, text, tuple(items), mark(plan, "platforms", "choice"))


def _on_trial(plan: Plan) -> str:
    say, on_trial = plan.library.say, trial(plan)
    if on_trial is None or plan.today > on_trial.last:
        return ""
    return say(N_("On trial until {day}."), day=say.day(on_trial.last))


def _others(plan: Plan, out: Out) -> str:
    """The owner's pages elsewhere, as far as they cost no effort of their own."""
    working = {choice.id for choice in plan.choice if choice.takes_effort}
    pages = [one.id for one in plan.answers.platforms.places if one.profile and one.id not in working]
    if plan.selling is None or not pages or "other-pages" in out:
        return ""
    names = plan.library.say.both([plan.library.place_name(one) for one in pages])
    return plan.library.say(N_("{places}: the same posts, nothing extra."), places=names)


def hours(plan: Plan, out: Out) -> Line:
    """Minutes asked, planned and free on purpose, and the weeks with less."""
    say = plan.library.say
    label, guess = say(N_("Our hours")), mark(plan, "time", "minutes")
    budget = plan.budget
    if plan.selling is None or not budget.asked:
        return Line("hours", label, week_in_words(plan), guess=guess)
    asked = say.plural(budget.asked, "{n} minute a week", "{n} minutes a week")
    words = {
        "asked": asked,
        "planned": say.number(budget.planned),
        "free": say.number(budget.asked - budget.planned),
    }
    told = say(N_("{asked}: up to {planned} planned, at least {free} free on purpose."), **words)
    return listed("hours", label, [told, *_fewer(plan)], guess)


def _fewer(plan: Plan) -> list[str]:
    """The weeks with half the time, and those with none."""
    say, texts = plan.library.say, list[str]()
    half, none = _weeks(plan, "half"), _weeks(plan, "none")
    if half:
        every = weeks_in_words(plan, half)
        texts.append(
            say.plural(len(half), "Half of it in week {weeks}.", "Half of it in weeks {weeks}.", weeks=every)
        )
    if none:
        every = weeks_in_words(plan, none)
        texts.append(
            say.plural(len(none), "Nothing in week {weeks}.", "Nothing in weeks {weeks}.", weeks=every)
        )
    return texts


def _weeks(plan: Plan, kind: WeekKind) -> list[int]:
    return [week.number for week in plan.weeks if week.kind == kind]
