"""Yes or no to a day, and the post a yes gives it."""

from planner.answers import Change, Document, OwnPost, next_number
from planner.insights.calendar.occasions import Occasion
from planner.insights.calendar.prepared import day_of_post, end_of, has_peak, possible_days
from planner.language import N_, Language
from planner.plan import Plan
from planner.vocabulary import Asks, Offered, Tells

_PREFIX = "own"
# What customers do by a last day, in whole sentences.
BY_DAY: dict[Asks, str] = {
    "order": N_("Last day to order: {day}."),
    "book": N_("Last day to book: {day}."),
    "sign up": N_("Last day to sign up: {day}."),
    "hand in papers": N_("Last day to hand in papers: {day}."),
}
BY: dict[Asks, str] = {
    "order": N_("Last day to order"),
    "book": N_("Last day to book"),
    "sign up": N_("Last day to sign up"),
    "hand in papers": N_("Last day to hand in papers"),
}
LAST_DAY: dict[Asks, str] = {
    "order": N_("Last day to order: {name}"),
    "book": N_("Last day to book: {name}"),
    "sign up": N_("Last day to sign up: {name}"),
    "hand in papers": N_("Last day to hand in papers: {name}"),
}
TELL: dict[Tells, str] = {
    "counter": N_("Say it in a post and at the counter a few days before."),
    "mail": N_("Say it in a post and in your mail a few days before."),
    "phone": N_("Say it in a post and on the phone a few days before."),
}
_SHOW: dict[Asks, str] = {
    "order": N_("Show what people can order for this day: {name}."),
    "book": N_("Show what people can book for this day: {name}."),
    "sign up": N_("Show what people can sign up for: {name}."),
    "hand in papers": N_("Show the papers people hand in for this day: {name}."),
}
_FIRST: dict[Asks, str] = {
    "order": N_("{name}: the last day to order is {day}."),
    "book": N_("{name}: the last day to book is {day}."),
    "sign up": N_("{name}: the last day to sign up is {day}."),
    "hand in papers": N_("{name}: the last day to hand in papers is {day}."),
}


def accept(plan: Plan, occasion: Occasion) -> list[Change]:
    """Yes to a day, and a post for it.

    A day that is over, or has its yes already, gets none; nor does one for which a campaign runs.
    """
    if occasion.answer == "yes":
        return []
    changes = [_answer(plan, occasion, "yes")]
    post = _post(plan, occasion)
    if post and not has_peak(plan, occasion):
        said = plan.said
        last = said.ids.get(_PREFIX)
        number = next_number(last, _PREFIX, (one.id for one in said.calendar.own))
        own = f"{_PREFIX}{number}"
        changes += [
            (("calendar", "own", own), None, {"id": own} | post),
            (("ids", _PREFIX), last, number),
        ]
    return changes


def decline(plan: Plan, occasion: Occasion) -> list[Change]:
    """No to a day; a post it was given goes, unless it was changed."""
    return [_answer(plan, occasion, "no"), *_without_post(plan, occasion)]


def take_back(plan: Plan, occasion: Occasion) -> list[Change]:
    """Neither yes nor no to a day; a post it was given goes, unless it was changed."""
    return [_answer(plan, occasion, None), *_without_post(plan, occasion)]


def _answer(plan: Plan, occasion: Occasion, becomes: Offered | None) -> Change:
    was = plan.said.calendar.days.get(occasion.key)
    return ("calendar", "days", occasion.key), was, becomes


def _without_post(plan: Plan, occasion: Occasion) -> list[Change]:
    given, days = _post(plan, occasion), possible_days(plan, occasion)
    return [
        (("calendar", "own", own.id), document, None)
        for own in plan.said.calendar.own
        for document in [own.model_dump(mode="json", exclude_defaults=True)]
        if given
        and own.go_out in days
        and document == {"id": own.id} | given | {"go_out": document["go_out"]}
        and not _dealt_with(plan, own)
    ]


def _dealt_with(plan: Plan, own: OwnPost) -> bool:
    calendar, log = plan.said.calendar, plan.said.log
    return own.id in calendar.edits or own.id in calendar.statuses or own.id in {p.id for p in log.posts}


def _post(plan: Plan, occasion: Occasion) -> Document | None:
    """The post for a day, before the last day to order while that is ahead; None where it is too late."""
    say, end, day = plan.library.say, end_of(plan, occasion), day_of_post(plan, occasion)
    if not plan.today <= day <= end:
        return None
    show, first = _words(plan, occasion, say)
    return {
        "title": occasion.name,
        "show": show,
        "first": first,
        "go_out": day.isoformat(),
        "format": _format(plan),
    }


def _words(plan: Plan, occasion: Occasion, say: Language) -> tuple[str, str]:
    trade, end = plan.library.trade(plan.answers.business.trade), end_of(plan, occasion)
    words = {"name": occasion.name, "day": say.day(end)}
    if occasion.source == "holiday":
        return (
            say(N_("Show when you are open around this day: {name}."), **words),
            say(N_("{name}, {day}: these are our opening hours."), **words),
        )
    if end == occasion.order_by:
        show, first = say(_SHOW[trade.asks], **words), say(_FIRST[trade.asks], **words)
    else:
        show = say(N_("Show what you have for this day: {name}."), **words)
        first = say(N_("{name}, {day}: this is what we have for you."), **words)
    if trade.tells == "counter" and (occasion.off or occasion.closing != "open"):
        show += " " + say(N_("Say when you are open around it."))
    return show, first


def _format(plan: Plan) -> str:
    """A kind of post the owner makes and the one place takes; else a photo."""
    platform = plan.library.platforms.get(plan.focus.id) if plan.focus else None
    return next(
        (
            one.id
            for one in plan.library.formats.values()
            if one.makes in plan.answers.time.makes and (platform is None or one.id in platform.formats)
        ),
        "photo",
    )
