"""What is done every week: the sitting, the posts, the story, the answers, the counting."""

from collections import Counter
from dataclasses import dataclass

from planner.exports.page_one import COUNT_DAY
from planner.exports.selling.posts import usual_hour
from planner.insights.platforms import has_turns
from planner.insights.progress import weeks_in_words
from planner.language import N_
from planner.plan import STORY, WEEKLY, EveryWeek, Plan, evening


@dataclass(frozen=True)
class Habit:
    """Something that is done every week: when, what, and how long it takes."""

    when: str
    what: str
    time: str = ""


def habits(plan: Plan) -> tuple[Habit, ...]:
    """What is done every week, in the order of its days."""
    if plan.selling is None:
        return ()
    found = (_sitting(plan), _posting(plan), _story(plan), _talking(plan), _counting(plan))
    return tuple(one for one in found if one)


def in_a_sentence(plan: Plan, one: Habit) -> str:
    """Such as: Monday: make the week's posts and set them to go out, 50 minutes."""
    say, words = plan.library.say, {"when": one.when, "what": one.what}
    if not one.time:
        return say(N_("{when}: {what}."), **words)
    return say(N_("{when}: {what}, {time}."), **words, time=one.time)


def _sitting(plan: Plan) -> Habit:
    say, minutes = plan.library.say, _usual(plan, "make")
    if plan.answers.time.making == "day before":
        return Habit(say(N_("The day before")), say(N_("make the post that goes out")))
    day = say.weekday(evening(plan.answers, plan.weeks[0]).weekday())
    return Habit(day, say(N_("make the week's posts and set them to go out")), say.minutes(minutes))


def _story(plan: Plan) -> Habit | None:
    """The story of the week, where there are minutes for it."""
    say, found = plan.library.say, plan.selling.every_week if plan.selling else None
    tasks = [task for task in plan.selling.extras if task.id == STORY] if plan.selling else []
    if found is None or not tasks:
        return None
    weeks = weeks_in_words(plan, [task.week for task in tasks])
    text = N_("{one}, “{title}” (weeks {weeks})")
    what = say(text, one=piece_in_words(plan, found), title=found.title, weeks=weeks)
    return Habit(say.weekday(found.weekday), what, say.minutes(WEEKLY))


def piece_in_words(plan: Plan, week: EveryWeek) -> str:
    """Such as: one story."""
    known = plan.library.formats.get(week.form)
    return plan.library.say.plural(1, known.one, known.many) if known else week.form


def _talking(plan: Plan) -> Habit | None:
    """Answers, and neighbours from the third week on."""
    say, minutes = plan.library.say, _usual(plan, "talk")
    text = N_("answer whoever writes, and a kind word under what neighbours post")
    time = say(N_("{time} in the week"), time=say.minutes(minutes))
    return Habit(say(N_("Every day")), say(text), time) if minutes else None


def _counting(plan: Plan) -> Habit:
    """The day of the week's numbers, and of one place where people search."""
    say, day, minutes = plan.library.say, plan.library.say.weekday(COUNT_DAY), _usual(plan, "count")
    what = N_("count, then look after one place where people search") if has_turns(plan) else N_("count")
    return Habit(day, say(what), say.minutes(minutes) if minutes else "")


def _usual(plan: Plan, name: str) -> int:
    """The middle one of the normal weeks' minutes for something, in fives."""
    rows = plan.selling.rows if plan.selling else ()
    found = sorted(getattr(row, name) for row in rows if row.kind == "normal")
    return round(found[len(found) // 2] / 5) * 5 if found else 0


def _posting(plan: Plan) -> Habit | None:
    """The weekdays most posts go out on, and the hour, where nearly all have the same."""
    say, focus = plan.library.say, plan.focus.id if plan.focus else ""
    posts = [post for post in plan.going if post.place == focus]
    most = plan.selling.a_week if plan.selling else 0
    days = Counter(post.go_out.weekday() for post in posts)
    if not days:
        return None
    named = say.both([say.weekday(day) for day in sorted(day for day, _ in days.most_common(most))])
    hour = usual_hour(plan)
    if not hour:
        return Habit(named, say(N_("one post")))
    guess = say(N_(" (guess)")) if not plan.said.calendar.hour else ""
    return Habit(named, say(N_("one post, at {hour}{guess}"), hour=hour, guess=guess))
