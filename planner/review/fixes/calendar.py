"""Fixes of the calendar: days, topics, forms, and how much of it sells."""

from planner.checks import CHECKS, Gap
from planner.insights.calendar import INSTEAD, PHOTOS, READY, instead
from planner.language import N_
from planner.plan import RETURN_WEEKS, Plan, ceiling_of, distinct, in_season, week_of
from planner.review.fixes.one_tap import Fix, change, one
from planner.review.review import Finding
from planner.scenarios import with_changes

CEILING = 25  # percent of the posts that sell, where all of them did (ours)


def days_that_hold(plan: Plan, finding: Finding) -> Fix | None:
    """Only those of the chosen days on which the fullest week has posts."""
    if finding.where != ("calendar", "weekdays"):
        return None
    weeks = [week for week in plan.weeks if week.kind == "normal" and week.span.last >= plan.today]
    chosen, say = plan.answers.calendar.weekdays, plan.library.say
    out = [{post.go_out.weekday() for post in plan.going if post.go_out in week.span} for week in weeks]
    days = max((sorted(held.intersection(chosen)) for held in out), key=len)
    label = say(N_("Post on {days}"), days=say.both([say.weekday(day) for day in days]))
    found = one(plan, label, finding.where, days)
    return found if 0 < len(days) < len(chosen) else None


def tell_later(plan: Plan, finding: Finding) -> Fix | None:
    """People hear of the new page once enough posts are there."""
    out = [post.go_out for post in plan.going if plan.focus and post.place == plan.focus.id]
    if len(out) < READY:
        return None
    day, say = sorted(out)[READY - 1], plan.library.say
    return one(plan, say(N_("Tell people on {day}"), day=say.day(day)), finding.where, day.isoformat())


def come_back(plan: Plan, finding: Finding) -> Fix:
    """Good posts come back for two months."""
    label = plan.library.say(N_("Let them come back for {n} weeks"), n=RETURN_WEEKS)
    return one(plan, label, ("calendar", "again"), RETURN_WEEKS)


def sell_less(plan: Plan, finding: Finding) -> Fix | None:
    """A limit to what sells, where no week loses its only post by it."""
    label = plan.library.say(N_("Let at most {n}% of the posts sell"), n=plan.library.say.number(CEILING))
    found = one(plan, label, ("calendar", "ceiling"), CEILING)
    after = with_changes(plan, found.changes)
    left = CHECKS[finding.guideline.id](after)
    same = isinstance(left, Gap) and (left.level or finding.guideline.level) == finding.level
    lower = ceiling_of(plan.answers, plan.library)[0] > CEILING
    return found if lower and not same and _weeks(plan) <= _weeks(after) else None


def _weeks(plan: Plan) -> set[int]:
    """The weeks in which something goes out."""
    return {week_of(plan.weeks, post.go_out) for post in plan.going}


def our_topics(plan: Plan, finding: Finding) -> Fix | None:
    """A topic of the trade for each month without one, by the season."""
    trade = plan.library.trade(plan.answers.business.trade)
    bare = [month for month in plan.themes if not month.title]
    taken, country = {theme.ref for theme in plan.answers.themes}, plan.answers.business.country
    chosen = distinct([in_season(trade, month.number, taken, country) for month in bare])
    found = [(month, theme) for month, theme in zip(bare, chosen, strict=True) if theme]
    if not found or len(found) < len(bare):
        return None
    say = plan.library.say
    label = say(N_("Take our topics: {topics}"), topics=say.both([theme.title for _, theme in found]))
    refs = [(("themes", month.id, "ref"), f"{trade.id}/{theme.id}") for month, theme in found]
    return Fix(label, tuple(change(plan, path, ref) for path, ref in refs))


def another_form(plan: Plan, finding: Finding) -> Fix | None:
    """Every flyer goes out in another form that its place takes; what was typed stays."""
    calendar, say = plan.said.calendar, plan.library.say
    own = {one.id for one in calendar.own if one.flyer}
    flyers = own | {key for key, edit in calendar.edits.items() if edit.flyer}
    posts = [p for p in plan.going if p.key in flyers and p.is_open and p.format in PHOTOS]
    forms = [form for form in INSTEAD if all(plan.library.takes(post.place, form) for post in posts)]
    if not forms:
        return None
    paths = [("calendar", "own" if post.key in own else "edits", post.key) for post in posts]
    form = plan.library.formats[forms[0]].name
    label = say.plural(
        len(posts), "Make this of the flyer: {form}", "Make this of {n} flyers, each: {form}", form=form
    )
    return Fix(label, tuple(one for path in paths for one in instead(plan, path, forms[0])))


def monthly(plan: Plan, finding: Finding) -> Fix:
    """The newsletter goes out once a month."""
    return one(plan, plan.library.say(N_("Send it once a month")), ("calendar", "newsletter"), "month")
