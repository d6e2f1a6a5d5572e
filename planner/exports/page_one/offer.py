"""Page 1's selling: the offer, how to order it, what is promised, what is filled in, how much sells."""

import re

from planner.exports.page_one.line import Line, Out, listed
from planner.language import N_, capital
from planner.plan import BLOCK, CeilingBy, Offered, Plan, Post
from planner.vocabulary import OrderWay

STAR = "★"  # the mark of a post that sells
_GAP = re.compile(r"\[[^\]\s][^\]]*\]")
_WAYS: dict[OrderWay, str] = {
    "phone": N_("by phone"),
    "message": N_("by message"),
    "form": N_("by a form"),
    "counter": N_("at the counter"),
    "online": N_("on our website"),
}
_LIMIT: dict[CeilingBy, str] = {
    "law": N_("None may where you are: a rule forbids it."),
    "owner": N_("At most {share} may: your own limit."),
    "earn first": N_("At most {share} may: you chose that giving comes first."),
    "can sell": N_("At most {share} may: you chose that selling is part of it."),
    "ours": N_("At most {share} may (our limit)."),
}


def gaps_in(text: str, apart: bool = False) -> tuple[str, ...]:
    """What stands in brackets to be filled in on the day, each once; `apart` as often as it stands there."""
    found = _GAP.findall(text)
    return tuple(found if apart else dict.fromkeys(found))


def counted(plan: Plan) -> tuple[Post, ...]:
    """The posts that go out; a month's block on another place is none."""
    return tuple(post for post in plan.going if BLOCK not in post.key)


def offer(plan: Plan, out: Out) -> Line | None:
    """What is sold, for how much, how people order it, how long ahead and how many a week."""
    if plan.selling is None:
        return None
    say, sold = plan.library.say, plan.selling.offer
    name = sold.name or plan.library.trade(plan.answers.business.trade).sells
    priced = plan.library.selling(plan.answers.business.trade).priced
    name = capital(f"{name}, {sold.days}" if sold.days else name)
    price = sold.price or (say(N_("[price]")) if priced else "")
    covers = say(N_("It covers: {what}."), what=sold.covers) if sold.covers and "covers" not in out else ""
    ways = (_ordering(plan, sold), _lead(plan, sold))
    said = plan.selling.campaigns and sold.line and "ordering" in out  # by the order line and the table
    told = [text for text in (*(() if said else ways), _capacity(plan, sold), covers) if text]
    what = say(N_("{offer}, {price}."), offer=name, price=price) if price else say(N_("{offer}."), offer=name)
    text = " ".join((what, *told))
    guess = say(N_("guessed")) if sold.guessed else ""
    label = say(N_("What we sell")) if priced else say(N_("What we ask for"))
    return Line("offer", label, text, tuple(part for part in (name, price, *told) if part), guess)


def _ordering(plan: Plan, sold: Offered) -> str:
    say = plan.library.say
    ways = say.both([say(_WAYS[way]) for way in sold.ways])
    if not ways:
        return say(N_("How to order: {contact}."), contact=sold.contact) if sold.contact else ""
    if not sold.contact:
        return say(N_("People ask {ways}."), ways=ways)
    return say(N_("People ask {ways}: {contact}."), ways=ways, contact=sold.contact)


def _lead(plan: Plan, sold: Offered) -> str:
    say, days = plan.library.say, sold.lead
    if not days:
        return ""
    ahead = say.plural(days, "{n} day ahead", "{n} days ahead")
    return say(N_("{days} (guess)."), days=ahead) if sold.lead_guessed else say(N_("{days}."), days=ahead)


def _capacity(plan: Plan, sold: Offered) -> str:
    say = plan.library.say
    if sold.capacity is None:
        return say(N_("[n] in all.")) if sold.in_all else say(N_("[n] a week."))
    if sold.in_all:
        return say(N_("Room for {n} more."), n=say.number(sold.capacity))
    return say(N_("At most {n} a week."), n=say.number(sold.capacity))


def order_line(plan: Plan, out: Out) -> Line | None:
    """The sentence that says how to order, as posts carry it."""
    say, selling = plan.library.say, plan.selling
    if selling is None or not selling.offer.line or selling.ceiling_by == "law":
        return None
    items = [say(N_("“{line}”"), line=selling.offer.line)]
    if selling.offer.price and selling.campaigns and "own-price" not in out:
        items.append(say(N_("Everything else gets its own [price].")))
    return listed("order", say(N_("Order line")), items)


def gaps(plan: Plan, out: Out) -> Line | None:
    """What is left for the day itself."""
    if (
        plan.selling is None
        or "gaps" in out
        or not any(gaps_in(f"{post.show} {' '.join(post.caption)}") for post in plan.going)
    ):
        return None
    say = plan.library.say
    text = say(N_("[ ] is yours to fill in on the day. Nothing to fill in, no post."))
    return Line("gaps", say(N_("Left open")), text)


def share(plan: Plan, out: Out) -> Line | None:
    """How many posts sell, counted from the posts themselves, and whose limit it is."""
    if plan.selling is None:
        return None
    say, posts = plan.library.say, counted(plan)
    n, count = sum(post.sells for post in posts), len(posts)
    told = say(N_("{n} of {count} posts sell ({star})."), n=say.number(n), count=say.number(count), star=STAR)
    if not n:
        told = say(N_("No post sells."))
    limit = say(N_("{n}%"), n=say.number(plan.selling.ceiling))
    return listed(
        "share", say(N_("How much we sell")), [told, say(_LIMIT[plan.selling.ceiling_by], share=limit)]
    )
