"""The one offer the plan sells: what the owner said of it, and the trade's card where they said nothing."""

import re

from planner.answers import Answers, Offer, focus_of, the_offer
from planner.knowledge import How, Library, OfferCard
from planner.language import N_
from planner.plan.selling.result import Offered
from planner.vocabulary import OrderWay

MESSAGES = (
    "facebook",
    "instagram",
    "whatsapp",
    "telegram",
    "linkedin",
    "snapchat",
    "x",
)  # places to write to
SERVES = 2  # the worth of what serves the want itself
_DIGITS = 5  # of a phone number, at least (ours)


def offered(answers: Answers, library: Library) -> Offered:
    """The offer with a price, else one with a card, else the first, else the trade's best card."""
    business, card = answers.business, offer_card(answers, library)
    said, contact = the_offer(answers, business.trade), business.contact.strip()
    price = said.price
    ways = _ways(answers, said, card)
    lead = said.lead if said.lead is not None else card.lead_days if card else None
    say, trade = library.say, library.trade(business.trade)
    name = said.name or (card.name if card else "") or business.sells or trade.sells
    how, _ = _how(card, ways, contact)
    line = [how or _plain_how(library, ways, contact)]
    behind = (card.priced if price else card.unpriced) if card else ""
    if not lead and "{lead}" in behind:
        behind = ""
    line.append(behind or ("{Price}." if price else ""))
    days = say.plural(lead, "{n} day", "{n} days") if lead else ""
    filled = " ".join(part for part in line if part)
    for slot, value in {"contact": contact, "price": price, "Price": _upper(price), "lead": days}.items():
        filled = filled.replace("{" + slot + "}", value)
    return Offered(
        id=card.id if card else "",
        name=name,
        ways=ways,
        contact=contact,
        price=price,
        lead=lead,
        capacity=said.capacity,
        covers=said.covers,
        town=town(business.name),
        guessed=not (said.card or said.name),
        lead_guessed=bool(lead) and said.lead is None,
        line=filled,
        short=" ".join(
            part
            for part in (_plain_how(library, ways, contact), f"{_upper(price)}." if price else "")
            if part
        ),
        slip=card.slip if card else say(N_("day, name, what they want, **where did you see us?**")),
        reply=card.reply if card else say(N_("Thank you! What do you need, and by which day?")),
    )


def want_of(answers: Answers) -> str:
    """The trade's want the first goal came from; "" where it came from none."""
    want = answers.goals[0].want if answers.goals else ""
    return want.partition("/")[2] if want.partition("/")[0] == answers.business.trade else ""


def offer_card(answers: Answers, library: Library) -> OfferCard | None:
    """The card the owner picked, else the first that serves the want best; None in the owner's own words."""
    selling, said = library.selling(answers.business.trade), the_offer(answers, answers.business.trade)
    if said.card:
        return selling.offer(said.card.partition("/")[2])
    return None if said.name else best_card(answers, library)


def best_card(answers: Answers, library: Library) -> OfferCard | None:
    """The trade's card that serves the want best."""
    want, cards = want_of(answers), library.selling(answers.business.trade).offers
    return min(cards, key=lambda card: -card.wants.get(want, 0), default=None)


def _ways(answers: Answers, said: Offer, card: OfferCard | None) -> tuple[OrderWay, ...]:
    """How people order; nobody said: by message where the place has messages, else at the counter."""
    if said.order:
        return tuple(said.order)
    focus = focus_of(answers.platforms.choice)
    if answers.business.contact and not is_phone(answers.business.contact):
        return ("online",)
    plain: tuple[OrderWay, ...] = ("message",) if focus and focus.id in MESSAGES else ("counter",)
    if card and answers.business.contact and "phone" in card.order:
        return ("phone", *plain) if plain == ("message",) else ("phone",)
    return plain


def is_phone(contact: str) -> bool:
    """Whether it is a number to ring, and no address."""
    return sum(sign.isdigit() for sign in contact) >= _DIGITS and not re.search(
        r"[a-z]\.[a-z]|/|@", contact, re.I
    )


def _how(card: OfferCard | None, ways: tuple[OrderWay, ...], contact: str) -> tuple[str, How | None]:
    """The card's sentence for these ways; none that asks to ring a number nobody typed."""
    if card is None:
        return "", None
    for key in how_keys(ways, contact):
        if key in card.how:
            return card.how[key], key
    return "", None


def how_keys(ways: tuple[OrderWay, ...], contact: str) -> list[How]:
    """The kinds of sentence that say how to order, the fullest first."""
    keys = list[How]()
    if contact and is_phone(contact) and "phone" in ways:
        keys += ["phone-message"] if "message" in ways else []
        keys += ["phone"]
    if contact and not is_phone(contact) and {"online", "form"} & {*ways}:
        keys.append("link")
    keys += ["message"] if "message" in ways else []
    keys += ["counter"] if "counter" in ways or not keys else []
    return [*keys, *(key for key in ("message", "counter") if key not in keys)]


def _plain_how(library: Library, ways: tuple[OrderWay, ...], contact: str) -> str:
    """How to order in nobody's trade's words."""
    texts: dict[How, str] = {
        "phone-message": N_("Ring {contact} or send us a message."),
        "phone": N_("Ring {contact}."),
        "link": N_("Here is the way: {contact}"),
        "message": N_("Send us a message."),
        "counter": N_("Ask us when you are here."),
    }
    return library.say(texts[how_keys(ways, contact)[0]]).replace("{contact}", contact)


def town(name: str) -> str:
    """What follows the last comma of the name; "" where there is none."""
    return name.rpartition(",")[2].strip() if "," in name else ""


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
