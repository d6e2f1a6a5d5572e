"""What is counted: each goal's own number first, whether it counts business, and what else is worth it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.answers import ITEM, Change, Goal, Measure, Path, Reached, get, next_number, to_document
from planner.insights.measurement.metric_kinds import classify, names_comments, names_crowd
from planner.knowledge import Want
from planner.language import N_, Language
from planner.plan import Plan, percent_of
from planner.vocabulary import PURPOSES, RESULTS

_REWRITES = 3  # other numbers that are offered (ours)
_OF_THE_OLD = ("soft", "every", "more", "baseline", "halfway", "target")  # what a goal says of its number


@dataclass(frozen=True)
class Counted:
    """One number that is counted; a goal's own number has the goal's id."""

    id: str
    goal: str
    name: str
    hard: bool | None  # it counts business, not attention; None: nobody knows
    source: str
    reader: str
    easy: int | None
    matters: int | None


@dataclass(frozen=True)
class Suggested:
    """A number worth counting, who says so, and what is saved to count it."""

    name: str
    why: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Rewrite:
    """Another number for a goal, how it is counted, and what is saved to take it."""

    measure: str
    count: str
    changes: tuple[Change, ...]


def measures(plan: Plan) -> tuple[Counted, ...]:
    """Each goal's own number, then the further ones that have a name."""
    stored = {each.id: each for each in plan.answers.measurement.measures}
    goals = [goal for goal in plan.answers.goals if goal.measure]
    own = [_counted(stored.get(g.id, Measure(id=g.id)), g.id, g.measure, not soft(plan, g)) for g in goals]
    return (*own, *(_counted(m, m.goal, m.name, is_hard(plan, m)) for m in further(plan) if m.name))


def _counted(each: Measure, goal: str, name: str, hard: bool | None) -> Counted:
    return Counted(each.id, goal, name, hard, each.source, each.reader, each.easy, each.matters)


def further(plan: Plan) -> list[Measure]:
    """What is counted beside the goals' own numbers."""
    goals = {goal.id for goal in plan.answers.goals}
    return [each for each in plan.answers.measurement.measures if each.id not in goals]


def goal_name(goal: Goal, say: Language) -> str:
    """What the owner calls the goal, or counts for it; else what the business or its posts get from it."""
    kind = RESULTS[goal.result] if goal.result else PURPOSES[goal.purpose] if goal.purpose else ""
    return goal.name or goal.measure or say(kind or N_("Not decided yet"))


def soft(plan: Plan, goal: Goal) -> bool:
    """True for attention and talk; a goal whose number does not tell is taken for business."""
    said = next((g.soft for g in plan.said.goals if g.id == goal.id), None)
    return _hard(plan, None if said is None else not said, goal.measure) is False


def in_comments(plan: Plan, goal: Goal) -> bool:
    """Whether the goal is counted in comments."""
    return names_comments(plan.library.say, goal.measure)


def in_vain(plan: Plan, goal: Goal) -> bool:
    """Whether the goal is counted in followers, likes or comments: by its name, or by the owner's word."""
    return soft(plan, goal) and (names_crowd(plan.library.say, goal.measure) or bool(goal.soft))


def is_hard(plan: Plan, each: Measure) -> bool | None:
    """Whether it counts business: by the owner's word, else by its name; None where that does not tell."""
    return _hard(plan, each.hard, each.name)


def _hard(plan: Plan, said: bool | None, name: str) -> bool | None:
    """What a trade wants more of is business, whatever it is called."""
    if said is None and name in {want.measure for want in _wants(plan)}:
        return True
    return classify(plan.library.say, name) if said is None else said


def _wants(plan: Plan) -> Sequence[Want]:
    return plan.library.trade(plan.answers.business.trade).wants


def hard_share(plan: Plan) -> int | None:
    """How many in 100 of the numbers count business; None where nothing is counted."""
    told = [each.hard for each in measures(plan) if each.hard is not None]
    return percent_of(sum(told), len(told)) if told else None


def without_hard(plan: Plan) -> tuple[Goal, ...]:
    """The goals for which no number counts business."""
    served = {each.goal for each in measures(plan) if each.hard}
    stated = [goal for goal in plan.answers.goals if goal.name or goal.measure]
    return tuple(goal for goal in stated if goal.id not in served)


def suggested(plan: Plan) -> tuple[Suggested, ...]:
    """Numbers that are worth it for this plan and not counted yet."""
    counted = {each.name.casefold() for each in measures(plan)}
    worth_it = [(name, why) for name, why in _worth_it(plan) if name.casefold() not in counted]
    return tuple(Suggested(name, why, _added(plan, name)) for name, why in worth_it)


def _worth_it(plan: Plan) -> Iterator[tuple[str, str]]:
    say = plan.library.say
    if any(place.id == "blog" and place.takes_effort for place in plan.choice):
        why = say(
            N_("Rich Brooks judges a blog by two things: people find it in a search, and then they ask.")
        )
        yield say(N_("visits from a search engine")), why
        yield say(N_("people who ask after reading the blog")), why
    why = say(N_("Kelly Baader (2019) calls it a waste to look only at numbers that flatter."))
    yield say(N_("conversations with customers a week")), why
    if plan.said.business.website:
        yield (
            say(N_("visitors who come back")),
            say(N_("Silvia Pencak (2012) says: very few people buy on their first visit.")),
        )


def _added(plan: Plan, name: str) -> tuple[Change, ...]:
    """A further number under an id that was never used before."""
    last = plan.said.ids.get(ITEM)
    number = next_number(last, ITEM, [each.id for each in plan.said.measurement.measures])
    path = ("measurement", "measures", f"{ITEM}{number}")
    return (path, None, {"id": path[-1], "name": name}), (("ids", ITEM), last, number)


def can_write_to(reached: Reached) -> int | None:
    """People one can write to directly: on either list, those on both once; None where no list is counted."""
    if reached.letters is None and reached.customers is None:
        return None
    return round((reached.letters or 0) + (reached.customers or 0) - (reached.both or 0))


def relevant(reached: Reached) -> int | None:
    """The followers who could become customers; None until both numbers are said."""
    if reached.followers is None or reached.fitting is None:
        return None
    return round(reached.followers * reached.fitting / 100)


def letter_share(reached: Reached) -> float | None:
    """How many in 100 followers and readers get the newsletter; None until both are counted."""
    if reached.followers is None or reached.letters is None:
        return None
    everybody = reached.followers + reached.letters
    return 100 * reached.letters / everybody if everybody else None


def without(plan: Plan, goal: str) -> tuple[Change, ...]:
    """What goes with a goal: what is said of its number, and its name at further numbers."""
    document, at = to_document(plan.said), ("measurement", "measures")
    stored = plan.said.measurement.measures
    own: list[Path] = [(*at, each.id) for each in stored if each.id == goal]
    others = [(*at, each.id, "goal") for each in stored if each.goal == goal and each.id != goal]
    return tuple((path, get(document, path), None) for path in [*own, *others])


def rewrites(plan: Plan, goal: Goal) -> tuple[Rewrite, ...]:
    """Numbers of the trade that count business, for a goal that counts attention."""
    if not soft(plan, goal):
        return ()
    taken = {each.name for each in measures(plan)}
    open_wants = [want for want in _wants(plan) if want.result != "hiring" and want.measure not in taken]
    return tuple(_rewrite(plan, goal, want) for want in open_wants[:_REWRITES])


def _rewrite(plan: Plan, goal: Goal, want: Want) -> Rewrite:
    """What was counted until now says nothing about the new number, so it goes."""
    document, usual = to_document(plan.said), plan.library.want(goal.want)
    wanted: dict[Path, object] = {("goals", goal.id, name): None for name in _OF_THE_OLD}
    wanted |= {("goals", goal.id, "measure"): want.measure, ("goals", goal.id, "counted"): want.count}
    if want.every != (usual.every if usual else "week"):
        wanted["goals", goal.id, "every"] = want.every
    wanted |= {("log", "readings", goal.id): None, ("measurement", "measures", goal.id, "source"): None}
    changes: list[Change] = [(path, get(document, path), value) for path, value in wanted.items()]
    return Rewrite(want.measure, want.count, tuple(change for change in changes if change[1] != change[2]))


def unserved(plan: Plan) -> list[Goal]:
    """Goals with a number, and none of business; of followers and comments other guidelines speak."""
    return [goal for goal in without_hard(plan) if goal.measure and not in_vain(plan, goal)]
