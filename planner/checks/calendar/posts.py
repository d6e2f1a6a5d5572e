"""What each post gives, what it asks, and where it leads."""

import re
from typing import Literal

from planner.answers import OwnLesson, Path
from planner.checks.calendar.hands import by_hand
from planner.checks.result import Gap
from planner.checks.themes import judged, own_months, own_words
from planner.errors import PlannerError
from planner.insights.limits import limit
from planner.insights.themes import forms, going_out, ideas_with_words, random_posts
from planner.language import N_, mentions
from planner.plan import MonthTheme, Plan, Span, home, percent_of
from planner.vocabulary import Level

# Ours; a catalogue lists its own language's words, the English ones count everywhere.
CLOSED = N_("do, does, did, is, are, was, were, have, has, had, can, could, will, would, should, may")
OR = N_("or")


def random_acts(plan: Plan) -> Gap | Literal[True] | None:
    """Most posts have a topic, a goal and people they are for."""
    posts, say = going_out(plan), plan.library.say
    if not posts:
        return None
    random = random_posts(plan)
    share = percent_of(len(random), len(posts))
    if share <= limit(plan, "random"):
        return True
    words = {"count": say.number(len(random)), "all": say.number(len(posts)), "share": say.number(share)}
    return Gap(words)


def give_value_every_post(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea and post of the owner's own says what people get from it, or which question it answers."""
    return judged(plan, "gain", lambda one: bool(one.gain or (isinstance(one, OwnLesson) and one.question)))


def purpose_per_post(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea and post of the owner's own says what it is for, and none goes out after its last day."""
    return _late(plan) or judged(plan, "stage", lambda lesson: bool(lesson.stage))


def _late(plan: Plan) -> Gap | None:
    """The first of the owner's own or moved posts that goes out after the last day it is about."""
    until = {own.id: own.until for own in plan.said.calendar.own if own.until}
    for campaign in plan.base.campaigns if plan.base else ():
        last = campaign.ends or campaign.day
        mine = [p for p in plan.going if p.edited and p.sells and p.key.startswith(f"{campaign.key}-")]
        until |= {post.key: last for post in mine}
    for post in plan.going:
        if post.is_open and post.key in until and post.go_out > until[post.key]:
            say, part = plan.library.say, "own" if post.is_own else "edits"
            words = {"title": post.title, "day": say.day(post.go_out), "last": say.day(until[post.key])}
            return Gap(words, also="late", sure="plain", where=("calendar", part, post.key, "go_out"))
    return None


def remarkable_targeted_content(plan: Plan) -> Gap | Literal[True] | None:
    """No words go out again and again, and each other form of an own idea has words of its own."""
    if again := _again(plan):
        return again
    several = {
        idea.ref: idea for month in plan.themes for idea in month.ideas if idea.own and len(idea.pieces) > 1
    }
    for theme, lesson in ideas_with_words(plan):
        idea = several.get(f"{theme.id}-{lesson.id}")
        copies = sum(form.copy for form in forms(plan, idea)) if idea else 0
        if idea and copies:
            words = {"title": idea.title, "copies": plan.library.say.number(copies)}
            return Gap(words, where=("themes", theme.id, "lessons", lesson.id, "pieces"))
    return True if several else None


def _again(plan: Plan) -> Gap | None:
    """The words that most of the owner's own ideas and posts share, where several do."""
    same: dict[str, list[Path]] = {}
    for path, one in own_words(plan).items():
        text = " ".join((one.first or one.title or one.show).casefold().split())
        same.setdefault(text, []).append(path)
    most = max(same.values(), key=len, default=[])
    if len(most) < limit(plan, "repeats"):
        return None
    first = own_words(plan)[most[0]]
    words = {"title": first.title or first.show, "count": plan.library.say.number(len(most))}
    return Gap(words, also="again", where=(*most[0], "first"))


def cta_off_ramps(plan: Plan) -> Gap | Literal[True] | None:
    """Where there is a website, each main post to come asks for something and has a link home.

    A question to people asks enough by itself. Website or not, some post of three weeks asks for something.
    """
    if nothing := _asks_nothing(plan):
        return nothing
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


def _asks_nothing(plan: Plan) -> Gap | None:
    """The first weeks to come in which posts go out and none asks for anything, by the owner's doing."""
    weeks = [week for week in plan.weeks if week.span.last >= plan.today]
    posts = {week.number: [post for post in plan.going if post.go_out in week.span] for week in weeks}
    silent = limit(plan, "silent")
    for start in range(len(weeks) - silent + 1):
        run = weeks[start : start + silent]
        every = [post for week in run for post in posts[week.number]]
        full = all(posts[week.number] for week in run)
        if full and not any(post.ask or post.kind == "question" or "?" in post.first for post in every):
            days = Span(run[0].span.first, run[-1].span.last)
            if any(post.is_own for post in every) or by_hand(plan, days):
                say = plan.library.say
                words = {"first": say.day(days.first), "last": say.day(days.last)}
                return Gap(words, also="weeks", sure="likely")
    return None


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
    bare = [month for month in coming if not any(day in month.span for day in linked)]
    theirs = [say.month(month.number) for month in bare if by_hand(plan, month.span)]
    return Gap({"months": say.both(theirs)}) if theirs else None if bare else True


def few_followers_few_answers(plan: Plan) -> Gap | Literal[True] | None:
    """Where few people follow, no month to come holds several questions; how many we ask is nobody's gap."""
    followers, say = plan.said.measurement.reached.followers, plan.library.say
    months = {m.number: _questions(plan, m) for m in plan.themes if m.span.last >= plan.today}
    if followers is None or not any(months.values()):
        return None
    own = {f"{theme.id}-{lesson.id}" for theme, lesson in ideas_with_words(plan)}
    asked = {number: len(ideas) for number, ideas in months.items() if ideas & own}
    most = max(asked, key=lambda number: asked[number], default=0)
    if followers >= limit(plan, "listeners") or not most or asked[most] < limit(plan, "questions"):
        return True
    words = {"followers": say.number(followers), "month": say.month(most), "count": say.number(asked[most])}
    return Gap(words)


def _questions(plan: Plan, month: MonthTheme) -> set[str]:
    """The ideas of a month that are a question; one in several forms is one."""
    posts = [post for post in going_out(plan) if post.kind == "question" and post.is_piece]
    return {post.lesson for post in posts if post.go_out in month.span}


def elicit_responses(plan: Plan) -> Gap | Literal[True] | None:
    """Each month with ideas of the owner's own asks something, and not what yes or no answers."""
    questions = [(theme.id, lesson) for theme, lesson in ideas_with_words(plan) if lesson.kind == "question"]
    months = [one.theme for one in own_months(plan) if one.kinds.total() >= limit(plan, "few")]
    asking = [post.go_out for post in going_out(plan) if post.kind == "question" or "?" in post.ask]
    silent = next((theme for theme in months if not any(day in theme.span for day in asking)), None)
    if silent:
        month = plan.library.say.month(silent.number)
        return Gap({"month": month}, where=("themes", silent.id, "lessons"))
    for theme, lesson in questions:
        for field, text in (("title", lesson.title), ("first", lesson.first)):
            if _is_closed(plan, text):
                where = ("themes", theme, "lessons", lesson.id, field)
                return Gap({"text": text}, also="closed", where=where)
    return True if months or questions else None


def _is_closed(plan: Plan, text: str) -> bool:
    """Whether the text asks what yes or no answers; a choice between two things is none."""
    say = plan.library.say
    asked = [sentence for sentence in re.findall(r"[^.!?…]+\?", text) if not mentions(OR, say(OR), sentence)]
    return any(mentions(CLOSED, say(CLOSED), sentence.split()[0]) for sentence in asked if sentence.split())


CHECKS = {
    f.__name__: f
    for f in (
        random_acts,
        give_value_every_post,
        purpose_per_post,
        remarkable_targeted_content,
        cta_off_ramps,
        drive_to_website,
        few_followers_few_answers,
        elicit_responses,
    )
}
