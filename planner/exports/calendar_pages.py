"""The PDF's themes, calendar and first week."""

from collections.abc import Sequence

from planner.entries import Entry, entries
from planner.exports.facts import Data, guess
from planner.language import N_
from planner.page_one import first_week_tasks
from planner.plan import Plan
from planner.schedule import Post
from planner.tables import kind_name
from planner.vocabulary import STATUSES, WEEK_KINDS
from planner.weeks import PlanWeek


def themes(plan: Plan) -> Data:
    """The three months, each with its theme and ideas."""
    say, months = plan.library.say, []
    for theme in plan.themes:
        months.append(
            {
                "month": say.month(theme.number),
                "title": theme.title or say(N_("Still open")),
                "gain": theme.gain,
                "guess": guess(plan, "themes", theme.id, "ref"),
                "ideas": [{"title": i.title, "question": _quoted(plan, i.question)} for i in theme.ideas],
            }
        )
    return {"kind": "themes", "title": say(N_("Three months, three themes")), "months": months}


def calendar(plan: Plan) -> Data:
    """The thirteen weeks with their posts."""
    say = plan.library.say
    labels = {
        "show": say(N_("Show")),
        "first": say(N_("First sentence")),
        "ask": say(N_("Ask")),
        "answers": say(N_("It answers")),
    }
    every = entries(plan)
    weeks = [_week(plan, week) | {"looks": _looks(plan, every, week)} for week in plan.weeks]
    return {"kind": "weeks", "title": say(N_("Calendar")), "labels": labels, "weeks": weeks}


def first_week(plan: Plan) -> Data:
    """The tasks of the first week, to tick off."""
    return {
        "kind": "tasks",
        "title": plan.library.say(N_("The first week")),
        "tasks": list(first_week_tasks(plan)),
    }


def _quoted(plan: Plan, text: str) -> str:
    return plan.library.say(N_("“{question}”"), question=text) if text else ""


def _week(plan: Plan, week: PlanWeek) -> Data:
    say, posts = plan.library.say, plan.posts_of(week)
    why = f"{say(WEEK_KINDS[week.kind])}: {week.why}" if week.why else say(WEEK_KINDS[week.kind])
    made, answering = plan.made_in(week), week.budget.answering
    times = [say(N_("{time} of making"), time=say.minutes(made))] if made else []
    times += [say(N_("{time} of answers"), time=say.minutes(answering))] if answering else []
    ideas = [_idea(plan, together) for together in _by_idea(posts)]
    return {
        "title": say(N_("Week {n}"), n=say.number(week.number)),
        "dates": f"{say.day(week.span.first)} – {say.day(week.span.last)}",
        "note": "" if week.kind == "normal" else why,
        "times": times,
        "ideas": ideas,
        "empty": "" if ideas else say(N_("No post this week.")),
    }


def _looks(plan: Plan, every: Sequence[Entry], week: PlanWeek) -> list[Data]:
    day = plan.library.say.day
    return [
        {"day": day(one.day), "title": one.title, "text": one.text} for one in every if one.day in week.span
    ]


def _by_idea(posts: Sequence[Post]) -> list[list[Post]]:
    """A week's posts of one idea together, in the order the ideas begin."""
    groups: dict[str, list[Post]] = {}
    for post in posts:
        groups.setdefault(post.title, []).append(post)
    return list(groups.values())


def _idea(plan: Plan, posts: list[Post]) -> Data:
    return {
        "title": posts[0].title,
        "question": _quoted(plan, posts[0].question),
        "ask": posts[0].ask,
        "posts": [_post(plan, post) for post in posts],
    }


def _post(plan: Plan, post: Post) -> Data:
    say = plan.library.say
    about = [kind_name(plan, post.format), plan.library.place_name(post.place)]
    about += [say.minutes(post.minutes)] if post.minutes else []
    about += [say(N_("make by {day}"), day=say.day(post.make_by))] if post.make_by < post.go_out else []
    about += [say(STATUSES[post.status])] if post.status != "planned" else []
    return {
        "day": say.day(post.go_out),
        "about": " · ".join(part for part in about if part),
        "show": post.show,
        "first": _quoted(plan, post.first),
    }
