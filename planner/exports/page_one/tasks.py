"""What to do now: tonight, this week, and in the first week."""

from planner.exports.page_one.sentences import title_of
from planner.language import N_
from planner.plan import Plan, PlanWeek, Post, evening

COUNT_DAY = 4  # Friday: before the weekend, with the slips of the week at hand (ours)
AT_MOST, FEW = 3, 2  # things on page 1, and where the words are too many (ours)


def this_week(plan: Plan) -> tuple[bool, tuple[str, ...]]:
    """Whether the plan has started, and at most three things for the week today is in."""
    week = next((w for w in plan.weeks if plan.today in w.span), None)
    if week is None and plan.today > plan.last:
        return True, ()
    tasks = (
        *(() if plan.selling else _counting(plan)),
        *_making(plan, week or plan.weeks[0]),
        *_setting_up(plan, week or plan.weeks[0]),
        *_going_out(plan, week or plan.weeks[0]),
    )
    answering = _answering(plan, week or plan.weeks[0]) if len(tasks) < AT_MOST else ()
    return week is not None, (*tasks, *answering)[:AT_MOST]


def first_week_tasks(plan: Plan) -> tuple[str, ...]:
    """Everything of the first week, in order: count, make, put out, answer, confirm."""
    say, week = plan.library.say, plan.weeks[0]
    out = [_put_out(plan, post) for post in plan.waiting if post.go_out in week.span]
    confirm = (say(N_("Look at the guesses and confirm or change them")),) if plan.guesses else ()
    counted = tuple(t for t in (plan.goal.counted,) if t and plan.goal.baseline is None)
    return (*(counted or _counting(plan)), *_making(plan, week), *out, *_answering(plan, week), *confirm)


def tonight(plan: Plan) -> str:
    """The one thing to do tonight."""
    say, goal = plan.library.say, plan.goal
    if not plan.budget.asked:
        return say(N_("Say how many minutes a week you really have."))
    if goal.baseline is None and goal.counted:
        return goal.counted
    ahead = next((p for p in plan.waiting if p.go_out >= plan.today), None)
    if ahead:
        return say(N_("Look for what your first post shows: {show}"), show=ahead.show)
    return say(N_("Answer the people who wrote to you."))


def _put_out(plan: Plan, post: Post) -> str:
    say, known = plan.library.say, plan.library.formats.get(post.format)
    words = {
        "day": say.day(post.go_out),
        "title": title_of(plan, post),
        "place": plan.library.place_name(post.place),
    }
    if known is None:
        return say(N_("{day}: put out “{title}” on {place}"), **words)
    return say(
        N_("{day}: put out {one} on {place}, “{title}”"), one=say.plural(1, known.one, known.many), **words
    )


def _counting(plan: Plan) -> tuple[str, ...]:
    say, goal = plan.library.say, plan.goal
    if goal.baseline is not None:
        return ()
    return (
        say(
            N_("Start counting: {measure}"),
            measure=goal.measure or goal.name or say(N_("what you want more of")),
        ),
    )


def _making(plan: Plan, week: PlanWeek) -> tuple[str, ...]:
    """The evening on which the week's posts are made."""
    say, posts = plan.library.say, [p for p in plan.waiting if p.make_by in week.span]
    if not posts:
        return ()
    day, time = say.day(evening(plan.answers, week)), say.minutes(sum(p.minutes for p in posts))
    if len(posts) == 1:
        return (say(N_("{day}: make “{title}”, {time}"), day=day, title=title_of(plan, posts[0]), time=time),)
    count = say.plural(len(posts), "{n} post", "{n} posts")
    return (say(N_("{day}: make {posts}, {time}"), day=day, posts=count, time=time),)


def _setting_up(plan: Plan, week: PlanWeek) -> tuple[str, ...]:
    """The week's part of what is set up once."""
    tasks = [task for task in plan.selling.setup if task.week == week.number] if plan.selling else []
    if not tasks:
        return ()
    say, time = plan.library.say, plan.library.say.minutes(sum(task.minutes for task in tasks))
    return (say.plural(len(tasks), "Set up one thing, {time}", "Set up {n} things, {time}", time=time),)


def _going_out(plan: Plan, week: PlanWeek) -> tuple[str, ...]:
    say, first = plan.library.say, next((p for p in plan.waiting if p.go_out in week.span), None)
    if first is None:
        return ()
    return (say(N_("{day}: put out “{title}”"), day=say.day(first.go_out), title=title_of(plan, first)),)


def _answering(plan: Plan, week: PlanWeek) -> tuple[str, ...]:
    say = plan.library.say
    if not week.budget.answering:
        return ()
    return (
        say(
            N_("{time} through the week: answer everyone who writes"), time=say.minutes(week.budget.answering)
        ),
    )
