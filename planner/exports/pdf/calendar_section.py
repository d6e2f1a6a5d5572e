"""The PDF's themes, calendar and first week."""

from collections.abc import Sequence

from planner.exports.page_one import first_week_tasks
from planner.exports.pdf.facts import Data, guess
from planner.exports.tables import kind_name, status_now
from planner.insights.calendar import BY, Entry, entries, occasions, prepared
from planner.language import N_
from planner.plan import Idea, MonthTheme, Plan, PlanWeek, Post
from planner.scenarios import WHY
from planner.vocabulary import KINDS, STAGES, STATUSES, WEEK_KINDS

_DAYS = 46, 27, 27  # widths of the columns, in parts of 100


def themes(plan: Plan) -> Data:
    """The three months, each with its theme, what people gain, its ideas, and a key idea without a week."""
    say, months = plan.library.say, []
    for number, theme in enumerate(plan.themes, 1):
        months.append(
            {
                "month": say.month(theme.number),
                "title": theme.title or say(N_("Still open")),
                "gain": theme.gain,
                "guess": guess(plan, "themes", theme.id, "ref"),
                "ideas": [_about(plan, theme, idea) for idea in theme.ideas],
                "out": _left_out(plan, number),
            }
        )
    return {
        "kind": "themes",
        "title": say(N_("Three months, three themes")),
        "gain": say(N_("What people get from it")),
        "months": months,
    }


def days_to_know(plan: Plan) -> Data | None:
    """The trade's days, public holidays and the days that were taken; None where there are none."""
    say = plan.library.say
    trade = plan.library.trade(plan.answers.business.trade)
    ready = {one.occasion.key for one in prepared(plan)}
    days = [
        one
        for one in occasions(plan)
        if one.answer != "no" and (one.answer or one.source != "offer" or one.key in ready)
    ]
    if not days:
        return None
    width = len(_DAYS) if any(one.order_by for one in days) else len(_DAYS) - 1
    columns = [say(N_("What it is")), say(N_("Day")), say(BY[trade.asks])]
    rows = [[one.name, say.date(one.day), say.date(one.order_by) if one.order_by else ""] for one in days]
    return {
        "kind": "table",
        "title": say(N_("Days to know")),
        "guess": "",
        "words": "",
        "columns": columns[:width],
        "widths": _DAYS[:width],
        "rows": [row[:width] for row in rows],
    }


def calendar(plan: Plan) -> Data:
    """The thirteen weeks with their posts."""
    say = plan.library.say
    labels = {
        "show": say(N_("Show")),
        "first": say(N_("The text")),
        "ask": say(N_("Ask")),
        "answers": say(N_("It answers")),
        "link": say(N_("Link")),
    }
    every = entries(plan)
    weeks = [_week(plan, week, every) for week in plan.weeks]
    return {"kind": "weeks", "title": say(N_("Calendar")), "labels": labels, "weeks": weeks}


def first_week(plan: Plan) -> Data:
    """The tasks of the first week, to tick off."""
    return {
        "kind": "tasks",
        "title": plan.library.say(N_("The first week")),
        "tasks": list(first_week_tasks(plan)),
    }


def _about(plan: Plan, theme: MonthTheme, idea: Idea) -> Data:
    gain = "" if idea.gain == theme.gain else idea.gain
    return {"title": idea.title, "question": _quoted(plan, idea.question), "gain": gain}


def _left_out(plan: Plan, month: int) -> list[str]:
    say = plan.library.say
    out = [one for one in plan.unplaced if one.key and one.month == month]
    text = N_("“{title}” is left out: {why}")
    return [say(text, title=one.title, why=say(WHY[one.why])) for one in out]


def _quoted(plan: Plan, text: str) -> str:
    return plan.library.say(N_("“{question}”"), question=text) if text else ""


def _week(plan: Plan, week: PlanWeek, every: Sequence[Entry]) -> Data:
    say, ideas = plan.library.say, _by_idea(plan.posts_of(week))
    why = f"{say(WEEK_KINDS[week.kind])}: {week.why}" if week.why else say(WEEK_KINDS[week.kind])
    made, answering = plan.made_in(week), week.budget.answering
    times = [say(N_("{time} of making"), time=say.minutes(made))] if made else []
    times += [say(N_("{time} of answers"), time=say.minutes(answering))] if answering else []
    parts = [(posts[0].go_out, _idea(plan, posts)) for posts in ideas]
    parts += [(entry.day, _look(plan, entry)) for entry in every if entry.day in week.span]
    return {
        "title": say(N_("Week {n}"), n=say.number(week.number)),
        "dates": f"{say.day(week.span.first)} – {say.day(week.span.last)}",
        "note": "" if week.kind == "normal" else why,
        "times": times,
        "parts": [part for _, part in sorted(parts, key=lambda one: one[0])],
        "empty": "" if ideas else say(N_("No post this week.")),
    }


def _look(plan: Plan, entry: Entry) -> Data:
    return {"day": plan.library.say.day(entry.day), "title": entry.title, "text": entry.text, "posts": []}


def _by_idea(posts: Sequence[Post]) -> list[list[Post]]:
    """A week's posts of one idea together, in the order the ideas begin."""
    groups: dict[tuple[str, ...], list[Post]] = {}
    for post in posts:
        groups.setdefault((post.lesson, post.title, post.ask, post.question), []).append(post)
    return list(groups.values())


def _idea(plan: Plan, posts: list[Post]) -> Data:
    return {
        "title": posts[0].title,
        "purpose": _purpose(plan, posts[0]),
        "question": _quoted(plan, posts[0].question),
        "ask": posts[0].ask,
        "posts": [_post(plan, post) for post in posts],
    }


def _purpose(plan: Plan, post: Post) -> str:
    """What it is and what it is for; of a post of one's own nobody said."""
    say = plan.library.say
    return "" if post.is_own else f"{say(KINDS[post.kind])} · {say(STAGES[post.stage])}"


def _post(plan: Plan, post: Post) -> Data:
    say = plan.library.say
    about = [kind_name(plan, post.format), plan.library.place_name(post.place)]
    about += [say.minutes(post.minutes)] if post.minutes else []
    about += [say(N_("make by {day}"), day=say.day(post.make_by))] if post.make_by < post.go_out else []
    status = status_now(plan, post)
    about += [say(STATUSES[status])] if status != "planned" else []
    return {
        "day": say.day(post.go_out),
        "at": post.at,
        "about": " · ".join(part for part in about if part),
        "show": post.show,
        "first": " ".join((post.first, post.more)).strip(),
        "link": post.link,
        "home": post.link.partition("?")[0],
    }
