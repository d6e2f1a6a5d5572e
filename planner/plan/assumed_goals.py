"""What may be assumed of the goal and of the offer that serves it."""

from math import floor
from statistics import mean

from planner.answers import Answers, Goal, Log, by_week, the_offer
from planner.knowledge import OTHER, SERVES, Library, OfferCard, Trade, Want
from planner.plan.dates import WEEKS, months
from planner.plan.filled import Filled
from planner.plan.selling import BASE_WEEKS, best_card, offer_card

_WEEKS = 4  # times as many in a month as in a week, whole ones (ours)


def assume_goals(filled: Filled, library: Library, trade: Trade) -> None:
    """The trade's first want, its measure, and that it is wanted by the plan's last day."""
    answers = filled.answers
    if not answers.goals:
        answers.goals.append(Goal(id="g1"))
        filled.gaps(answers.goals[0], ("goals", "g1"), want=f"{trade.id}/{trade.wants[0].id}")
    assert answers.calendar.start is not None  # noqa: S101 - _time has filled it
    last = months(answers.calendar.start)[-1].last
    for goal in answers.goals:
        want, path = library.want(goal.want), ("goals", goal.id)
        if want and want.every == "month" and not goal.numbered:  # else the numbers said are a week's
            filled.gaps(goal, path, every=want.every)
        _counted_baseline(goal, answers.log)
        filled.gaps(goal, path, by=last, audience=answers.audiences[0].id)
        if want:
            filled.gaps(
                goal,
                path,
                (*path, "want"),
                name=want.label,
                purpose=want.purpose,
                result=want.result,
                measure=want.measure,
                counted=want.count,
                soft=False,
            )
            filled.gaps(answers.calendar, ("calendar",), hour=want.hour)


def assume_offer(filled: Filled, library: Library, trade: Trade) -> None:
    """The trade's card that serves the want best, where the owner said neither a card nor a name."""
    answers = filled.answers
    card, offer = best_card(answers, library), the_offer(answers, trade.id)
    if card and not offer.card and not offer.name:
        if offer not in answers.business.offers:
            answers.business.offers.append(offer)
        name = _typed(answers, library, card) or card.name
        filled.gaps(offer, ("business", "offers", offer.id), card=f"{trade.id}/{card.id}", name=name)


def _typed(answers: Answers, library: Library, card: OfferCard) -> str:
    """What a business in no list typed that it sells, before it had cards to pick from."""
    business = answers.business
    main = library.selling(business.trade).offers[0]
    return business.sells if business.trade == OTHER and card == main else ""


def assume_targets(filled: Filled, library: Library) -> None:
    """So many more than now, but no more than they can take where they count the same thing."""
    answers = filled.answers
    capacity, card = the_offer(answers, answers.business.trade).capacity, offer_card(answers, library)
    for goal in answers.goals:
        want = library.want(goal.want)
        if want is None or goal.baseline is None:
            continue
        wanted = goal.baseline + more_wanted(goal, want)
        target: float | None = round(wanted) if goal.monthly else wanted
        same = card is None or (not card.in_all and card.wants.get(goal.want.partition("/")[2], 0) == SERVES)
        if capacity is not None and same:
            most = most_of(goal, capacity)
            target = min(target or 0, most) if most >= goal.baseline else None
        filled.gaps(goal, ("goals", goal.id), target=target)


def more_wanted(goal: Goal, want: Want | None) -> float:
    """How many more the owner said, else the want asks for, in what they count by; 0 where nobody says."""
    if goal.more is not None or want is None:
        return goal.more or 0
    if goal.counts_by == want.every:
        return want.more
    return want.more * _WEEKS if goal.monthly else max(1, want.more // _WEEKS)


def most_of(goal: Goal, capacity: int) -> int:
    """How many a week they can take, in what the goal is counted by; whole ones."""
    return floor(goal.as_counted(capacity))


def _counted_baseline(goal: Goal, log: Log) -> None:
    """The average of the first numbers counted is where the goal stands now: counted, not guessed.

    Orders for a day the plan sells for are left out. Weeks count in a goal by the month, too.
    """
    counts = by_week(log.counts)
    counted = by_week(log.readings.get(goal.id, {}))
    first = min(counted, default=WEEKS + 1)
    weeks = [week for week in counted if week <= min(WEEKS, first + BASE_WEEKS)][:BASE_WEEKS]
    feasts = {week: (counts[week].feast or 0) if week in counts else 0 for week in weeks}
    if goal.baseline is None and weeks:
        a_week = mean(max(0, counted[week] - feasts[week]) for week in weeks)
        goal.baseline = round(goal.as_counted(a_week), 1)
