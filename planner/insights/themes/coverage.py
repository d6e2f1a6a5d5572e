"""What the plan's ideas speak to, and what its posts are about: counts, and what they mean in words."""

from dataclasses import dataclass

from planner.answers import title
from planner.insights.limits import limit
from planner.insights.themes.content_mix import kind_of, random_posts
from planner.knowledge import Lesson, Library
from planner.language import N_
from planner.plan import Idea, MonthTheme, Plan, Post, extras, percent_of
from planner.vocabulary import STAGES, Need, Stage

# The eight questions about an audience, that whose gap matters most first (ours).
NEEDS: tuple[Need, ...] = (
    "pain",
    "relief",
    "position",
    "inspire",
    "competition",
    "who",
    "habits",
    "owner",
)
US = ("human", "offer")  # kinds of posts that are about the business


@dataclass(frozen=True)
class Coverage:
    """Counts of the ideas and posts that are in the plan; nothing that was dropped counts."""

    cells: dict[tuple[Need | None, Stage], int]  # ideas; None where nobody said which question
    posts: int
    customers: int  # posts that tell of a customer
    us: int
    selling: int
    random: int  # posts without a topic, a goal or a group of people

    @property
    def ideas(self) -> int:
        """All ideas that have a week."""
        return sum(self.cells.values())

    def of_need(self, need: Need | None) -> int:
        """The ideas that speak to one of the eight questions."""
        return sum(n for (one, _), n in self.cells.items() if one == need)

    def of_stage(self, stage: Stage) -> int:
        """The ideas for one step on the way to buying."""
        return sum(n for (_, one), n in self.cells.items() if one == stage)

    @property
    def silent_stages(self) -> tuple[Stage, ...]:
        """The steps that no idea is for."""
        return tuple(stage for stage in STAGES if not self.of_stage(stage))

    @property
    def silent_needs(self) -> tuple[Need, ...]:
        """The questions that no idea speaks to, what matters most first."""
        return tuple(need for need in NEEDS if not self.of_need(need))


@dataclass(frozen=True)
class Lights:
    """How far a month is, in Heimann's three steps: focus, plan, use it well (again, in several posts)."""

    chosen: bool  # its topic is the owner's choice, not our assumption
    filled: bool
    reused: bool  # an idea of it goes out in several posts


def coverage(plan: Plan) -> Coverage:
    """The ideas and posts of the plan, counted."""
    posts = plan.going
    known, cells = _known(plan), dict[tuple[Need | None, Stage], int]()
    for ref in {post.lesson for post in posts} & known.keys():
        cell = known[ref].need, known[ref].stage
        cells[cell] = cells.get(cell, 0) + 1
    return Coverage(
        cells=cells,
        posts=len(posts),
        customers=sum(kind_of(post) == "customer" for post in posts),
        us=sum(kind_of(post) in US for post in posts),
        selling=sum(post.sells for post in posts),
        random=len(random_posts(plan)),
    )


def _known(plan: Plan) -> dict[str, Idea | Lesson]:
    """Ideas by their refs: all of the trade, because a post that is out may be of a topic swapped since."""
    trade = plan.library.trade(plan.answers.business.trade)
    given = (*(lesson for theme in trade.themes for lesson in theme.lessons), *trade.extras)
    ours: dict[str, Idea | Lesson] = {f"{trade.id}/{lesson.id}": lesson for lesson in given}
    told = (*extras(plan.answers, plan.library), *(idea for month in plan.themes for idea in month.ideas))
    return ours | {idea.ref: idea for idea in told}


def lights(plan: Plan, month: MonthTheme) -> Lights:
    """Whether a month's topic is chosen, has several ideas, and is used in several posts."""
    return Lights(
        chosen=bool(month.title) and ("themes", month.id, "ref") not in plan.assumed,
        filled=len(month.ideas) >= limit(plan, "ideas"),
        reused=_reused(plan, month),
    )


def _reused(plan: Plan, month: MonthTheme) -> bool:
    """Whether an idea goes out in several posts."""
    out = [post.lesson for post in plan.going]
    return any(out.count(idea.ref) > 1 for idea in month.ideas)


def need_title(need: Need) -> str:
    """What the model calls one of the eight questions about an audience, in English."""
    return title(("audiences", "", need))


def need_said(plan: Plan, need: str, audience: str = "") -> str:
    """What the owner wrote of these customers to one of the eight questions, such as their problem."""
    people = plan.said.audiences
    found = next((one for one in people if one.name == audience), people[0] if people else None)
    return str(getattr(found, need, "")) if found else ""


def served(plan: Plan, post: Post) -> tuple[str, str]:
    """What people get from a post, and what in their lives it is about; empty where nobody says."""
    idea = _known(plan).get(post.lesson)
    if idea is None:
        return "", ""
    gain = idea.gain if isinstance(idea, Idea) else ""
    return gain, plan.library.say(need_title(idea.need)) if idea.need else ""


def biggest_gap(found: Coverage, library: Library) -> str:
    """One sentence about what is missing most: a step before a question."""
    say = library.say
    if not found.ideas:
        return say(N_("No idea has a week yet. Add one above."))
    for stage in found.silent_stages:
        return say(N_("No idea is for this step yet: {step}."), step=say(STAGES[stage]))
    for need in found.silent_needs:
        return say(N_("No idea is about this yet: {question}."), question=say(need_title(need)))
    return say(N_("Your ideas take up all eight questions about your customers, at every step."))


def shares(found: Coverage, library: Library) -> tuple[str, ...]:
    """What the posts are about, a sentence each; nothing without posts."""
    if not found.posts:
        return ()
    say, number = library.say, library.say.number
    about = say(
        N_("Posts about customers: {customers} of {all} ({percent}%). About you: {us}. Selling: {selling}."),
        customers=number(found.customers),
        all=number(found.posts),
        percent=number(percent_of(found.customers, found.posts)),
        us=number(found.us),
        selling=number(found.selling),
    )
    if not found.random:
        return about, say(N_("Every post has a topic, a goal and people it is for."))
    return about, say(
        N_("Posts without a topic, a goal or people they are for: {random} of {all} ({percent}%)."),
        random=number(found.random),
        all=number(found.posts),
        percent=number(percent_of(found.random, found.posts)),
    )
