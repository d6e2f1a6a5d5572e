"""How a week goes, in sentences: the sitting, the posts, the counting, a bad week, a full one, the limits."""

from collections import Counter

from planner.exports.page_one import COUNT_DAY, STAR, title_of
from planner.exports.selling.posts import usual_hour
from planner.insights.platforms import has_turns
from planner.language import N_, capital
from planner.plan import Plan, Post, closed_days, evening
from planner.vocabulary import Activity, StepName

_WORTH_PAYING: tuple[StepName, ...] = ("booking", "announce")  # the offer itself before a day (ours)
_SIGNED = 2  # parts of a signature, at least (ours)
IN_A_ROW = 3  # posts that sell, at most (ours)
_FOR_MONEY = (  # places that carry a post further for money
    *("facebook", "instagram", "tiktok", "linkedin", "pinterest"),
    *("youtube", "snapchat", "x", "reddit", "threads"),
)
_SUNDAY = 6
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


def week_rules(plan: Plan) -> tuple[str, ...]:
    """Each rule of the week, said once."""
    if plan.selling is None:
        return ()
    say, forbidden = plan.library.say, plan.selling.ceiling_by == "law"
    bad = N_(
        "A bad week: only the {star} post with the nearest last day, and answers. "
        "Nothing is piled onto the next."
    )
    calm = N_("A bad week: only answers. Nothing is piled onto the next.")
    own = N_("Say it in your own words, in your customers' language.")
    rules = (
        _sitting(plan),
        " ".join(part for part in (_posting(plan), _deciding(plan)) if part),
        _kinds_of_days(plan),
        _days_off(plan),
        _talking(plan),
        counting_day(plan),
        say(own),
        say(calm) if forbidden else say(bad, star=STAR),
        "" if forbidden else _full(plan),
        _limits(plan),
        _signature(plan),
        *_people(plan),
        _paid(plan),
    )
    return tuple(rule for rule in rules if rule)


def _sitting(plan: Plan) -> str:
    say, minutes = plan.library.say, _usual(plan, "make")
    if plan.answers.time.making == "day before":
        return say(N_("Each post is made the day before it goes out."))
    day = say.weekday(evening(plan.answers, plan.weeks[0]).weekday())
    words = {"day": day, "time": say.minutes(minutes)}
    return say(N_("{day}: make the week's posts and set them to go out, about {time}."), **words)


def _talking(plan: Plan) -> str:
    """Answers, and neighbours from the third week on."""
    say, minutes = plan.library.say, _usual(plan, "talk")
    text = N_("Every day: answer whoever writes, and a kind word under what neighbours post, {time} a week.")
    return say(text, time=say.minutes(minutes)) if minutes else ""


def _usual(plan: Plan, name: str) -> int:
    """The middle one of the normal weeks' minutes for something, in fives."""
    rows = plan.selling.rows if plan.selling else ()
    found = sorted(getattr(row, name) for row in rows if row.kind == "normal")
    return round(found[len(found) // 2] / 5) * 5 if found else 0


def _posting(plan: Plan) -> str:
    """The weekdays most posts go out on, and the hour, where nearly all have the same."""
    say, focus = plan.library.say, plan.focus.id if plan.focus else ""
    posts = [post for post in plan.going if post.place == focus]
    most = plan.selling.a_week if plan.selling else 0
    days = Counter(post.go_out.weekday() for post in posts)
    if not days:
        return ""
    named = say.both([say.weekday(day) for day in sorted(day for day, _ in days.most_common(most))])
    hour = usual_hour(plan)
    if not hour:
        return say(N_("{days}: one post."), days=named)
    guess = say(N_(" (guess)")) if not plan.said.calendar.hour else ""
    return say(N_("{days}: one post, at {hour}{guess}."), days=named, hour=hour, guess=guess)


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
    days = [day for day in sorted(closed) if plan.start <= day <= plan.last and day.weekday() != _SUNDAY]
    return (
        say(N_("No post on days off: {days}."), days=say.both([say.day(day) for day in days])) if days else ""
    )


def _deciding(plan: Plan) -> str:
    """When people decide what the goal wants, unless the owner chose the days and the hour."""
    want = plan.library.want(plan.goal.want)
    chosen = plan.said.calendar.weekdays and plan.said.calendar.hour
    return want.decide if want and not chosen else ""


def counting_day(plan: Plan) -> str:
    """The day of the week's numbers, and of one place where people search."""
    say, day = plan.library.say, plan.library.say.weekday(COUNT_DAY)
    if has_turns(plan):
        return say(N_("{day}: count, then look after one place where people search."), day=day)
    return say(N_("{day}: count."), day=day)


def _full(plan: Plan) -> str:
    say, sold = plan.library.say, plan.selling.offer if plan.selling else None
    capacity = None if sold is None or sold.in_all else sold.capacity
    text = N_("{star} posts become “Full for [day]. The next free day is [date].”")
    if capacity is None:
        return say(N_("Full: {what}"), what=say(text, star=STAR))
    return say(N_("Full ({n} a week): {what}"), n=say.number(capacity), what=say(text, star=STAR))


def _signature(plan: Plan) -> str:
    """What may stand under every post that sells: who, for how much, where to ask."""
    if plan.selling is None or not plan.selling.ceiling:
        return ""
    say, sold, name = plan.library.say, plan.selling.offer, plan.answers.business.name
    parts = [part for part in (name, capital(sold.price), sold.contact) if part]
    if not name or len(parts) < _SIGNED:
        return ""
    return say(N_("Under a {star} post may stand: “{line}”"), star=STAR, line=". ".join(parts) + ".")


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
