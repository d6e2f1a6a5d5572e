"""What the plan takes for granted, as sentences the owner corrects before the first post goes out."""

from planner.exports.page_one import gaps_in, title_of
from planner.language import N_, capital
from planner.plan import Plan


def to_check(plan: Plan) -> tuple[str, ...]:
    """One sentence for each thing that is ours and not the owner's; nothing where all of it is theirs."""
    if plan.selling is None:
        return ()
    told = (
        *_place(plan),
        *_offer(plan),
        *_who(plan),
        *_last_days(plan),
        *_told(plan),
        *_promised(plan),
        *_left_open(plan),
        _own_days(plan),
    )
    return tuple(told)


def _place(plan: Plan) -> list[str]:
    if plan.focus is None or ("platforms", "choice") not in plan.assumed:
        return []
    text = N_("Your customers are on {place}. Ask ten of them where they look.")
    return [plan.library.say(text, place=plan.library.place_name(plan.focus.id))]


def _offer(plan: Plan) -> list[str]:
    """What is sold, what its price covers, how long ahead it is ordered, and how many a week there are."""
    say, sold = plan.library.say, plan.selling.offer if plan.selling else None
    if sold is None:
        return []
    told = [say(N_("“{offer}” is what you want more of."), offer=capital(sold.name))] if sold.guessed else []
    if sold.price and not sold.covers:
        told.append(
            say(N_("“{price}”: everybody asks what it covers. Have one sentence ready."), price=sold.price)
        )
    if sold.lead and sold.lead_guessed:
        days = say.plural(sold.lead, "{n} day", "{n} days")
        told.append(say(N_("You need {days} between the order and the work."), days=days))
    if sold.capacity is None:
        told.append(say(N_("How many you can take is open, so no post can say what is left.")))
    return told


def _who(plan: Plan) -> list[str]:
    audience = plan.audience
    if not audience.who or ("audiences", audience.id, "card") not in plan.assumed:
        return []
    priced = plan.library.selling(plan.answers.business.trade).priced
    text = N_("These people buy: {who}") if priced else N_("These are the people to ask: {who}")
    return [plan.library.say(text, who=audience.who)]


def _last_days(plan: Plan) -> list[str]:
    """The last days to order, which are counted from our own days."""
    say, found = plan.library.say, [one for one in plan.selling.campaigns if one.last] if plan.selling else []
    if not found:
        return []
    named = [say(N_("{name} {day}"), name=one.name, day=say.day(one.last)) for one in found if one.last]
    text = "This last day to order suits you: {days}.", "These last days to order suit you: {days}."
    return [say.plural(len(named), *text, days=say.both(named))]


def _own_days(plan: Plan) -> str:
    """We know the country's days, and no town's."""
    return plan.library.say(
        N_("Days of your own town are not in it: a market, a fair, school holidays. Add them.")
    )


def _told(plan: Plan) -> list[str]:
    """Posts that say what holds for most businesses of the kind, and not what their owner said."""
    found = [post for post in plan.going if post.is_piece and not post.step]
    if not found:
        return []
    text = (
        "One post tells how it mostly is in your trade: read it against your own place.",
        "{n} posts tell how it mostly is in your trade: read them against your own place.",
    )
    return [plan.library.say.plural(len(found), *text)]


def _promised(plan: Plan) -> list[str]:
    say, keys = plan.library.say, plan.selling.promises if plan.selling else ()
    found = [
        say(N_("“{title}” ({day})"), title=title_of(plan, p), day=say.day(p.go_out))
        for p in plan.going
        if p.key in keys
    ]
    if not found:
        return []
    text = "You can keep what one post promises: {posts}.", "You can keep what {n} posts promise: {posts}."
    return [say.plural(len(found), *text, posts=say.both(found))]


def _left_open(plan: Plan) -> list[str]:
    """What stands in brackets in the posts, and on which days."""
    say, days = plan.library.say, dict[str, list[str]]()
    for post in plan.going:
        for gap in gaps_in(f"{post.show} {' '.join(post.caption)}"):
            days.setdefault(gap, []).append(say.day(post.go_out))
    if not days:
        return []
    named = [say(N_("{gap} ({days})"), gap=gap, days=", ".join(on)) for gap, on in days.items()]
    text = N_("What stands in brackets is yours to fill in: {gaps}. Nothing to fill in, no post.")
    return [say(text, gaps=", ".join(named))]
