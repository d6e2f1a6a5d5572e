"""The one offer the plan sells: what the owner said of it, and the trade's card where they said nothing."""

from collections.abc import Mapping, Sequence

from planner.answers import Answers, Offer, focus_of, is_phone, the_offer
from planner.knowledge import How, Library, OfferCard
from planner.language import N_, Language, capital, filled_in
from planner.plan.effort import LETTER
from planner.plan.filled import Filled
from planner.plan.selling.result import Offered
from planner.vocabulary import OrderWay, StepName, step_name

_SHORT: dict[How, tuple[str, ...]] = {
    "phone-message": (
        N_("Ring {contact} or send us a message."),
        N_("A message is enough, or ring {contact}."),
        N_("Write to us here, or ring {contact}."),
    ),
    "phone": (N_("Ring {contact}."), N_("One call is enough: {contact}."), N_("Our number is {contact}.")),
    "link": (N_("Here is the way: {contact}"),),
    "message": (N_("Send us a message."), N_("A message is enough."), N_("Write to us here.")),
    "counter": (N_("Ask us when you are here."),),
}
_WALK_IN: dict[How, tuple[str, ...]] = {
    "phone-message": (
        N_("Come by, ring {contact} or send us a message."),
        N_("Come by, or ring {contact} first."),
        N_("Come in, or write to us here."),
    ),
    "phone": (N_("Come by, or ring {contact}."), N_("Come in, or ring {contact} first.")),
    "link": (N_("Come by, or look here: {contact}"),),
    "message": (N_("Come by, or send us a message."), N_("Come in, or write to us here.")),
    "counter": (N_("Just come by."),),
}
_BY_LETTER = N_("Reply to this letter."), N_("A reply to this letter is enough.")
_WEEK, _RUN = 7, 3  # days of a week; in a row that are told by the first and the last (ours)
# Places one can write to.
MESSAGES = ("facebook", "instagram", "whatsapp", "telegram", "linkedin", "snapchat", "x", LETTER)


def offered(filled: Filled, library: Library) -> Offered:
    """The offer with a price, else one with a card, else the first, else the trade's best card."""
    answers = filled.answers
    business, card = answers.business, offer_card(answers, library)
    said, contact = the_offer(answers, business.trade), business.contact.strip()
    say, trade = library.say, library.trade(business.trade)
    ways = _ways(answers, said, card)
    lead = said.lead if said.lead is not None else card.lead_days if card else None
    focus = focus_of(answers.platforms.choice)
    hows = _short_hows(library, card, ways, contact, focus.id if focus else "")
    price = said.price if library.selling(business.trade).priced else ""  # who asks for help names none
    slots = {
        "contact": contact,
        "price": price,
        "Price": capital(price),
        "lead": say.plural(lead, "{n} day", "{n} days") if lead else "",
    }
    guessed = any(path[:2] == ("business", "offers") for path in filled.paths)
    return Offered(
        id=card.id if card else "",
        name=said.name or (card.name if card else "") or business.sells or trade.sells,
        ways=ways,
        contact=contact,
        price=price,
        lead=lead,
        capacity=said.capacity,
        in_all=bool(card and card.in_all),
        days=weekdays_in_words(said.days, say),
        covers=said.covers,
        town=town(business.name),
        guessed=guessed or not (said.card or said.name),
        lead_guessed=bool(lead) and said.lead is None,
        line=_with_room(
            filled_in(_line(card, how_keys(ways, contact), slots), slots) or with_price(hows[0], price),
            said.capacity if card and card.in_all else None,
            library,
        ),
        hows=hows,
        slip=card.slip if card else say(N_("day, name, what they want, **where did you see us?**")),
        reply=card.reply if card else say(N_("Thank you! What do you need, and by which day?")),
    )


def _line(card: OfferCard | None, keys: Sequence[How], slots: Mapping[str, str]) -> str:
    """How to order, with slots, and what it costs; "" where the card has no sentence for these ways."""
    how = next((card.how[key] for key in keys if key in card.how), "") if card else ""
    if card is None or not how:
        return ""
    behind = card.priced if slots["price"] else card.unpriced
    if "{lead}" in behind and not slots["lead"]:
        behind = "{Price}." if slots["price"] else ""
    return f"{how} {behind}".strip()


def _with_room(line: str, room: int | None, library: Library) -> str:
    """How to order, with how many there is room for in all, where that is known."""
    say = library.say
    return f"{line} {say(N_('There is room for {n} more.'), n=say.number(room))}" if room else line


def want_of(answers: Answers) -> str:
    """The trade's want the first goal came from; "" where it came from none."""
    want = answers.goals[0].want if answers.goals else ""
    return want.partition("/")[2] if want.partition("/")[0] == answers.business.trade else ""


def step_called(step: StepName, answers: Answers, library: Library, serves: bool = True) -> str:
    """What the trade calls a step; where it serves a goal of finding staff, it speaks to them."""
    hiring = serves and any(goal.result == "hiring" for goal in answers.goals[:1])
    return library.say(step_name(step, library.trade(answers.business.trade).asks, hiring))


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
    """How people order, as far as the contact allows; unsaid, by message where the place has messages."""
    focus, contact = focus_of(answers.platforms.choice), answers.business.contact
    link, phone = bool(contact) and not is_phone(contact), is_phone(contact)
    plain: tuple[OrderWay, ...] = ("message",) if focus and focus.id in MESSAGES else ("counter",)
    if said.order:
        needs = {"phone": phone, "online": link, "form": link}
        return tuple(way for way in said.order if needs.get(way, True)) or plain
    if link:
        return ("online",)
    if card and phone and "phone" in card.order:
        return ("phone", *plain) if plain == ("message",) else ("phone",)
    return plain


def how_keys(ways: Sequence[OrderWay], contact: str) -> list[How]:
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


def _short_hows(
    library: Library, card: OfferCard | None, ways: Sequence[OrderWay], contact: str, place: str
) -> tuple[str, ...]:
    """How to order in few words, in ways that take turns; where people walk in, they are told to come by."""
    key = how_keys(ways, contact)[0]
    if card and card.order[0] == "counter":
        return tuple(library.say(text, contact=contact) for text in _WALK_IN[key])
    if key == "counter" and card and "counter" not in card.order:
        return (library.say(N_("How to get hold of us stands on this page.")),)
    texts = _BY_LETTER if key == "message" and place == LETTER else _SHORT[key]
    return tuple(library.say(text, contact=contact) for text in texts)


def weekdays_in_words(days: Sequence[int], say: Language) -> str:
    """The weekdays, three or more in a row by the first and the last; "" where there is none, or all."""
    found = sorted({*days})
    if not found or len(found) == _WEEK:
        return ""
    if len(found) >= _RUN and found[-1] - found[0] == len(found) - 1:
        words = {"first": say.weekday(found[0]), "last": say.weekday(found[-1])}
        return say(N_("{first} to {last}"), **words)
    return say.both([say.weekday(day) for day in found])


def town(name: str) -> str:
    """What follows the last comma of the name; "" where there is none."""
    return name.rpartition(",")[2].strip() if "," in name else ""


def with_price(how: str, price: str) -> str:
    """How to order with the price, where there is one; a link stands at the end."""
    parts = (how, f"{capital(price)}.") if how.endswith(".") else (f"{capital(price)}.", how)
    return " ".join(parts) if price else how
