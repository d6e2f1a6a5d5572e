"""One topic a month, with several ideas, and what these speak to."""

import re
from collections.abc import Callable, Sequence
from typing import Literal

from planner.answers import OwnLesson, OwnPost, Path, labels
from planner.checks.result import Gap
from planner.insights.limits import limit
from planner.insights.themes import MonthMix, going_out, ideas_with_words, kind_of, mix
from planner.language import N_, mentions
from planner.plan import Plan, Post, kept_out
from planner.vocabulary import Kind

Own = OwnLesson | OwnPost

# Ours; a catalogue lists its own language's words, the English ones count everywhere.
BAIT = N_("politics, political, politician, politicians, election, elections, religion, religions, religious")
AND = N_("and")
# With one of these words, "and" is mostly part of one sentence: "a box put by and no queue".
SENTENCE = N_(
    "a, an, the, no, not, what, who, how, when, where, why, which, is, are, was, were, has, have, can, "
    "it, its, i, you, your, we, our, my, they, their, one, two, three"
)


def theme_per_month(plan: Plan) -> Gap | Literal[True] | None:
    """Each of the three months has a topic with several ideas."""
    say, ideas = plan.library.say, [idea for month in plan.themes for idea in month.ideas]
    if not ideas and not plan.said.themes:
        return None  # nobody has an idea yet
    bare = [month for month in plan.themes if not month.title]
    if bare:
        names = say.both([say.month(month.number) for month in bare])
        return Gap({"months": names}, where=("themes", bare[0].id, "ref"))
    thin = next((month for month in plan.themes if len(month.ideas) < limit(plan, "ideas")), None)
    if thin is None:
        return True
    count, several = say.number(len(thin.ideas)), say.number(limit(plan, "ideas"))
    words = {"month": say.month(thin.number), "count": count, "several": several}
    return Gap(words, also="few", level="note", where=("themes", thin.id, "lessons"))


def conversation_content_tests(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea of the owner's own speaks to one of the eight questions about an audience."""
    return judged(plan, "need", lambda lesson: bool(lesson.need))


def customers_over_ourselves(plan: Plan) -> Gap | Literal[True] | None:
    """Some post tells of a customer; that we, or a caution, left them out is nobody's gap."""
    if "customers" in kept_out(plan.answers.business, plan.library):
        return None
    posts = [post for post in plan.posts if post.status != "dropped"]
    if not posts or any(kind_of(post) == "customer" for post in posts):
        return True if posts else None
    mostly = 2 * len(_of_own_ideas(plan, posts)) >= len(posts)
    return Gap({"count": plan.library.say.number(len(posts))}) if mostly else None


def _of_own_ideas(plan: Plan, posts: Sequence[Post]) -> list[Post]:
    own = {f"{theme.id}-{lesson.id}" for theme, lesson in ideas_with_words(plan)}
    return [post for post in posts if post.lesson in own]


def judged(plan: Plan, field: str, good: Callable[[Own], bool]) -> Gap | Literal[True] | None:
    """Whether all of the owner's own ideas and posts are good; else how many are not, and the first."""
    every, say = own_words(plan), plan.library.say
    bad = {path: one for path, one in every.items() if not good(one)}
    if not bad:
        return True if every else None
    path, first = next(iter(bad.items()))
    words = {"open": say.number(len(bad)), "all": say.number(len(every)), "title": first.title or first.show}
    return Gap(words, where=(*path, field))


def own_words(plan: Plan, notices: bool = False) -> dict[Path, Own]:
    """The owner's own ideas and posts to come, each by its path; a post or two only where `notices` count."""
    ideas: dict[Path, Own] = {
        ("themes", theme.id, "lessons", lesson.id): lesson for theme, lesson in ideas_with_words(plan)
    }
    coming = {post.key for post in plan.going if post.is_open and post.go_out >= plan.today}
    mine = [own for own in plan.said.calendar.own if own.id in coming and (own.title or own.show)]
    posts: dict[Path, Own] = {("calendar", "own", own.id): own for own in mine}
    return ideas | posts if notices or len(posts) > limit(plan, "notices") else ideas


def marketing_is_another_tool(plan: Plan) -> Gap | Literal[True] | None:
    """A topic of the owner's own says whom it is for and which goal it serves, where there are several."""
    audiences, goals = plan.answers.audiences, plan.answers.goals
    topics = [theme for theme in plan.said.themes if theme.title]
    if not topics or max(len(audiences), len(goals)) < 2:
        return None
    aimed = {goal.id for goal in plan.said.goals if goal.audience}
    say = plan.library.say
    for theme in topics:
        missing: list[tuple[str, str]] = []
        if len(goals) > 1 and not theme.goal:
            missing.append(("goal", say(N_("which goal it serves"))))
        if len(audiences) > 1 and not theme.audience and theme.goal not in aimed:
            missing.append(("audience", say(N_("whom it is for"))))
        if missing:
            words = {"title": theme.title, "open": say.both([label for _, label in missing])}
            return Gap(words, where=("themes", theme.id, missing[0][0]))
    return True


def two_cures(plan: Plan) -> Gap | Literal[True] | None:
    """No topic got a low answer for how much it excites the owner or interests customers."""
    titles, most = {month.id: month.title for month in plan.themes}, limit(plan, "low")
    said = False
    for theme in plan.said.themes:
        scores = {"excites": theme.excites, "interests": theme.interests}
        low: list[Path] = [("themes", theme.id, f) for f, n in scores.items() if n is not None and n <= most]
        if low:
            words = {"title": titles.get(theme.id, ""), "low": labels(plan.library.say, low)}
            return Gap(words, where=low[0])
        said = said or any(n is not None for n in scores.values())
    return said or None


def off_message_is_fine(plan: Plan) -> Gap | Literal[True] | None:
    """Each full month to come that is mostly the owner's own ideas shows the people behind the business."""
    theirs = [post.go_out for post in _of_own_ideas(plan, going_out(plan))]
    months = [
        one
        for one in own_months(plan)
        if one.kinds.total() >= limit(plan, "human")
        and 2 * sum(day in one.theme.span for day in theirs) >= one.kinds.total()
    ]
    bare = next((one for one in months if not one.kinds["human"]), None)
    if bare is None:
        return True if months else None
    say = plan.library.say
    words = {"month": say.month(bare.theme.number), "count": say.number(bare.kinds.total())}
    return Gap(words, where=("themes", bare.theme.id, "lessons"))


def own_months(plan: Plan) -> list[MonthMix]:
    """The months to come with ideas of the owner's own, each of which says what it is."""
    kinds: dict[str, list[Kind | None]] = {}
    for theme, lesson in ideas_with_words(plan):
        kinds.setdefault(theme.id, []).append(lesson.kind)
    told = {theme for theme, said in kinds.items() if all(said)}
    return [one for one in mix(plan) if one.theme.id in told and one.theme.span.last >= plan.today]


def comments_bait(plan: Plan) -> Gap | Literal[True] | None:
    """No topic or idea of the owner's own is about politics or religion, unless that is their business."""
    business = plan.said.business
    about = (business.sells, business.what, business.we_are, business.we_serve, business.values)
    texts: dict[Path, str] = {("themes", t.id, "title"): t.title for t in plan.said.themes if t.title}
    texts |= {
        ("themes", t.id, "lessons", i.id, "title"): i.title for t, i in ideas_with_words(plan) if i.title
    }
    if not texts or any(_baits(plan, text) for text in about):
        return None
    found = next((path for path, text in texts.items() if _baits(plan, text)), None)
    return Gap({"title": texts[found]}, where=found) if found else True


def _baits(plan: Plan, text: str) -> bool:
    return mentions(BAIT, plan.library.say(BAIT), text)


def one_idea_per_post(plan: Plan) -> Gap | Literal[True] | None:
    """The title of an own idea names one thing."""
    say, ideas = plan.library.say, [(t, lesson) for t, lesson in ideas_with_words(plan) if lesson.title]
    for theme, lesson in ideas:
        parts = _ideas_in(plan, lesson.title)
        if len(parts) > 1:
            quoted = say.both([say(N_("“{text}”"), text=part) for part in parts])
            where = ("themes", theme.id, "lessons", lesson.id, "title")
            return Gap({"title": lesson.title, "parts": quoted}, where=where)
    return True if ideas else None


def _ideas_in(plan: Plan, title: str) -> list[str]:
    """The ideas in a title: parts behind a semicolon, or two things of two words each with "and" between."""
    say = plan.library.say
    parts = [part.strip() for part in title.split(";") if part.strip()]
    if len(parts) > 1:
        return parts
    both = re.split(rf"\s(?:{re.escape(AND)}|{re.escape(say(AND))})\s", title)
    whole = "," in title or mentions(SENTENCE, say(SENTENCE), title) or any(len(p.split()) < 2 for p in both)
    return [title] if whole else both


CHECKS = {
    f.__name__: f
    for f in (
        theme_per_month,
        conversation_content_tests,
        customers_over_ourselves,
        marketing_is_another_tool,
        two_cures,
        off_message_is_fine,
        comments_bait,
        one_idea_per_post,
    )
}
