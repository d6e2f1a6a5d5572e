"""The rules of every week, in sentences: a bad week, a full one, the limits, who does what."""

from collections import Counter

from planner.exports.page_one import STAR, title_of
from planner.language import N_
from planner.plan import SUNDAY, Plan, Post, closed_days
from planner.vocabulary import Activity, StepName

_WORTH_PAYING: tuple[StepName, ...] = ("booking", "announce")  # the offer itself before a day (ours)
IN_A_ROW = 3  # posts that sell, at most (ours)
_FOR_MONEY = (  # places that carry a post further for money
    *("facebook", "instagram", "tiktok", "linkedin", "pinterest"),
    *("youtube", "snapchat", "x", "reddit", "threads"),
)
_SORTS = {
    "sells": N_("your offer ({star})"),
    "useful": N_("something useful"),
    "people": N_("people and questions"),
}
_JOBS: dict[Activity, str] = {
    "publish": N_("the posts and the counting"),
    "respond": N_("the answers"),
    "discover": N_("a look at what others post"),
    "curate": N_("good things of others to pass on"),
    "promote": N_("getting posts seen"),
}


def week_rules(plan: Plan, brief: bool = False) -> tuple[str, ...]:
    """What holds in every week besides, each rule said once; `brief` without what the posts show anyway."""
    if plan.selling is None:
        return ()
    say, forbidden = plan.library.say, plan.selling.ceiling_by == "law"
    bad = N_(
        "A bad week: only the {star} post with the nearest last day, and answers. "
        "Nothing is piled onto the next."
    )
    calm = N_("A bad week: only answers. Nothing is piled onto the next.")
    own = N_(
        "Say it in your own words, in your customers' language. "
        "A picture of your own work is better than the one we name; people and homes only with their yes."
    )
    rules = (
        "" if brief else _deciding(plan),
        "" if brief else _kinds_of_days(plan),
        say(own),
        _as_a_person(plan),
        _days_off(plan),
        say(calm) if forbidden else say(bad, star=STAR),
        "" if forbidden else _full(plan),
        "" if brief else _limits(plan),
        *_people(plan),
        "" if brief else _paid(plan),
    )
    return tuple(rule for rule in rules if rule)


def _kinds_of_days(plan: Plan) -> str:
    """What most posts of a weekday are, where that can be said of it."""
    say, focus, days = plan.library.say, plan.focus.id if plan.focus else "", dict[int, Counter[str]]()
    for post in plan.going:
        if post.place == focus:
            days.setdefault(post.go_out.weekday(), Counter())[_sort_of(post)] += 1
    told = []
    for day, counts in sorted(days.items()):
        (sort, most), *_ = counts.most_common(1)
        if most * 2 > counts.total() and counts.total() > 1:
            words = say(_SORTS[sort], star=STAR)
            told.append(say(N_("{day} {sort}"), day=say.weekday(day), sort=words))
    return say(N_("Mostly: {days}."), days=", ".join(told)) if told else ""


def _sort_of(post: Post) -> str:
    return "sells" if post.sells else "people" if post.kind in ("human", "customer", "question") else "useful"


def _days_off(plan: Plan) -> str:
    """The weekdays on which most are closed: nothing goes out then."""
    business, say = plan.answers.business, plan.library.say
    closed = closed_days(business.country, business.region, (plan.start.year, plan.last.year))
    days = [day for day in sorted(closed) if plan.start <= day <= plan.last and day.weekday() != SUNDAY]
    return (
        say(N_("No post on days off: {days}."), days=say.both([say.day(day) for day in days])) if days else ""
    )


def _as_a_person(plan: Plan) -> str:
    """On LinkedIn people answer people: who has the most contacts posts (ours)."""
    if plan.focus is None or plan.focus.id != "linkedin":
        return ""
    return plan.library.say(N_("Post from one person's own profile; the page of the firm passes it on."))


def _deciding(plan: Plan) -> str:
    """When people decide what the goal wants, unless the owner chose the days and the hour."""
    want = plan.library.want(plan.goal.want)
    chosen = plan.said.calendar.weekdays and plan.said.calendar.hour
    if want is None or not want.decide or chosen:
        return ""
    return plan.library.say(N_("When they decide: {when}"), when=want.decide)


def _full(plan: Plan) -> str:
    say, sold = plan.library.say, plan.selling.offer if plan.selling else None
    capacity = None if sold is None or sold.in_all else sold.capacity
    text = N_("{star} posts become “Full for [day]. The next free day is [date].”")
    if capacity is None:
        return say(N_("Full: {what}"), what=say(text, star=STAR))
    return say(N_("Full ({n} a week): {what}"), n=say.number(capacity), what=say(text, star=STAR))


def _people(plan: Plan) -> tuple[str, ...]:
    """Who does what, where several share the hours; unsaid, who has most makes the posts (ours)."""
    say, team = plan.library.say, [person for person in plan.answers.time.team if person.name]
    if len(team) < 2:
        return ()
    if any(person.hats for person in team):
        jobs = [(person.name, [say(_JOBS[job]) for job in person.hats]) for person in team if person.hats]
        text = N_("{name}: {jobs}.")
    else:
        most = max(team, key=lambda person: person.minutes or 0)
        jobs = [(one.name, [say(_JOBS["publish" if one is most else "respond"])]) for one in team]
        text = N_("{name}: {jobs} (guess).")
    return tuple(say(text, name=name, jobs=say.both(mine)) for name, mine in jobs)


def _paid(plan: Plan) -> str:
    """One post that money may carry further, and when to stop; nothing where nothing may be paid."""
    selling, budget = [post for post in plan.waiting if post.sells], plan.answers.time.budget
    first = [one for step in _WORTH_PAYING for one in selling if one.step == step]
    post = next(iter((*first, *selling)), None)
    firms = plan.answers.business.market == "businesses"  # live nowhere near
    if post is None or post.place not in _FOR_MONEY or budget == 0 or firms:
        return ""
    text = N_(
        "To pay for one post, take “{title}” ({day}): three days, a fixed sum, only near your customers. "
        "Nobody asked by then? Stop."
    )
    return plan.library.say(text, title=title_of(plan, post), day=plan.library.say.day(post.go_out))


def _limits(plan: Plan) -> str:
    """How many posts that sell a week holds, and how many stand in a row."""
    if plan.selling is None or not plan.selling.ceiling:
        return ""
    say, most = plan.library.say, max(1, plan.selling.a_week - 1)
    text = say.plural(
        most, "Never more than one {star} post a week", "Never more than {n} {star} posts a week", star=STAR
    )
    return say(N_("{limit}, nor more than {n} in a row."), limit=text, n=say.number(IN_A_ROW))
