"""What each post gives, what it asks, where it leads, and how much of it sells."""

from typing import Literal

from planner.checks.calendar import going_out, starts_new
from planner.checks.result import Gap
from planner.checks.themes import judged, own_ideas
from planner.effort import percent_of
from planner.errors import PlannerError
from planner.links import home
from planner.mix import MonthMix, mix
from planner.multiply import forms
from planner.plan import Plan
from planner.schedule import Post
from planner.vocabulary import Level

FEW = 3  # posts of a month under which their share says nothing (ours)
FIRST = 3  # posts of a new page that do not sell yet (ours)
RANDOM = 25  # percent of the posts that may be of the day, without a topic (ours)


def random_acts(plan: Plan) -> Gap | Literal[True] | None:
    """Most posts have a topic, a goal and people they are for."""
    posts, say = going_out(plan), plan.library.say
    if not posts:
        return None
    random = random_posts(plan)
    share = percent_of(len(random), len(posts))
    if share <= RANDOM:
        return True
    words = {"count": say.number(len(random)), "all": say.number(len(posts)), "share": say.number(share)}
    return Gap(words)


def random_posts(plan: Plan) -> list[Post]:
    """The posts without a topic, a goal or people they are for."""
    said = plan.answers
    aimed = any(goal.name for goal in said.goals) and any(one.name or one.who for one in said.audiences)
    return [post for post in going_out(plan) if not (aimed and post.theme)]


def give_value_every_post(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea of the owner's own says what people get from it, or which question it answers."""
    return judged(plan, "gain", lambda lesson: bool(lesson.gain or lesson.question))


def purpose_per_post(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea of the owner's own says what it is for."""
    return judged(plan, "stage", lambda lesson: bool(lesson.stage))


def remarkable_targeted_content(plan: Plan) -> Gap | Literal[True] | None:
    """Each other form of an own idea has words of its own."""
    several = {
        idea.ref: idea for month in plan.themes for idea in month.ideas if idea.own and len(idea.pieces) > 1
    }
    for theme, lesson in own_ideas(plan):
        idea = several.get(f"{theme.id}-{lesson.id}")
        copies = sum(form.copy for form in forms(plan, idea)) if idea else 0
        if idea and copies:
            words = {"title": idea.title, "copies": plan.library.say.number(copies)}
            return Gap(words, where=("themes", theme.id, "lessons", lesson.id, "pieces"))
    return True if several else None


def cta_off_ramps(plan: Plan) -> Gap | Literal[True] | None:
    """Where there is a website, each main post to come asks for something and has a link home.

    A question to people asks enough by itself.
    """
    website = plan.said.business.website
    mains = [p for p in going_out(plan) if p.main and p.is_open and p.go_out >= plan.today]
    if not website or not mains:
        return None
    if not _is_address(website):
        return Gap({"website": website}, also="address", where=("business", "website"))
    silent = [post for post in mains if not post.ask and post.kind != "question"]
    if not silent:
        return True
    theme, _, lesson = silent[0].lesson.partition("-")
    words = {"count": plan.library.say.number(len(silent)), "title": silent[0].title}
    level: Level | None = "note" if silent[0].link else None
    return Gap(words, level=level, where=("themes", theme, "lessons", lesson, "ask"))


def _is_address(website: str) -> bool:
    try:
        return bool(home(website))
    except PlannerError:
        return False


def drive_to_website(plan: Plan) -> Gap | Literal[True] | None:
    """Where there is a website, each month with posts to come has a link to it."""
    website, say = plan.said.business.website, plan.library.say
    coming = [
        m for m in plan.themes if any(p.go_out >= plan.today and p.go_out in m.span for p in plan.posts)
    ]
    if not website or not coming or not _is_address(website):
        return None
    linked = [post.go_out for post in going_out(plan) if post.link]
    bare = [say.month(month.number) for month in coming if not any(day in month.span for day in linked)]
    return Gap({"months": say.both(bare)}) if bare else True


def always_promotional(plan: Plan) -> Gap | Literal[True] | None:
    """In no month to come every post sells, or more of them than the owner wants."""
    months = [one for one in mix(plan) if one.kinds.total() >= FEW and one.theme.span.last >= plan.today]
    if not months:
        return None
    most, say = max(months, key=lambda one: one.selling), plan.library.say
    ceiling = plan.answers.calendar.ceiling
    words: dict[str, object] = {"month": say.month(most.theme.number)}
    if _sells_only(most):
        return Gap(words)
    if ceiling is None or most.selling <= ceiling:
        return True
    words |= {"share": say.number(most.selling), "ceiling": say.number(ceiling)}
    return Gap(words, also="ceiling", level="note")


def _sells_only(month: MonthMix) -> bool:
    return month.kinds["offer"] == month.kinds.total()


def earn_right_to_sell(plan: Plan) -> Gap | Literal[True] | None:
    """None of the first posts of a new page sells; where the season leaves us no other, nobody is told so."""
    if not starts_new(plan) or not plan.focus:
        return None
    first = [post for post in going_out(plan) if post.place == plan.focus.id][:FIRST]
    offers = [post for post in first if post.kind == "offer"]
    own = {f"{t.id}-{lesson.id}": ("themes", t.id, "lessons", lesson.id) for t, lesson in own_ideas(plan)}
    mine = next((post for post in offers if post.lesson in own or post.edited), None)
    if mine is None:
        return True if first and not offers else None
    where = (*own[mine.lesson], "kind") if mine.lesson in own else ("calendar", "edits", mine.key, "go_out")
    return Gap({"title": mine.title}, where=where)


CHECKS = {
    f.__name__: f
    for f in (
        random_acts,
        give_value_every_post,
        purpose_per_post,
        remarkable_targeted_content,
        cta_off_ramps,
        drive_to_website,
        always_promotional,
        earn_right_to_sell,
    )
}
