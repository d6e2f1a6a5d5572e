"""What a printed text says: ways to order, prices, dates, banned words. The design's own lists."""

import re
from collections.abc import Iterator
from datetime import date

from planner.plan import Post
from tests.plan.selling.oracle_terms import PlanLike, said

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
GAPS = (
    "[n]",
    "[number]",
    "[price]",
    "[hours]",
    "[hour]",
    "[day]",
    "[date]",
    "[dates]",
    "[size]",
    "[words]",
    "[list]",
)
GAP = re.compile(r"\[[^\]]*\]")
_DATE = re.compile(rf"(?:\b({'|'.join(WEEKDAYS)}) )?\b(\d{{1,2}}) ({'|'.join(MONTHS)})\b(?: (\d{{4}}))?")
_WORD = r"(?<![\w'’-])({})(?![\w'’-])"
DATED = re.compile(
    _WORD.format(
        "right now|now|today|tonight|tomorrow|yesterday|this week|next week|this weekend|soon|just|already|"
        "still|again|at the moment|currently|lately|these days|until further notice"
    ),
    re.IGNORECASE,
)
OURS_IN_AN_ASK = (
    re.compile(  # of an ask: what can only be said of us, not of what readers do in their own time
        _WORD.format("right now|at the moment|currently|lately|these days|until further notice"),
        re.IGNORECASE,
    )
)
PRESSING = re.compile(
    _WORD.format(
        "last chance|hurry|don['’]t miss|only a few|selling fast|limited|amazing|perfect|delicious|best|"
        "passion|love|treat yourself|cosy|indulge|quality|unique|like and share|tag a friend"
    )
    + r"|!|[\U0001F000-\U0001FAFF\u2600-\u27BF]",
    re.IGNORECASE,
)
WEATHER = re.compile(_WORD.format("wasps|sun|snow|heat|dark mornings"), re.IGNORECASE)
_BEGINS = r"(?:^|[.!?;:,]\s+|\b(?:or|and|then|please)\s+)"
_TO_US = r"(?:us|me|with|before|and|any|as|or|for|on|by|to|\+?\d|\[)"
RINGS = re.compile(
    rf"{_BEGINS}(?:ring|call)(?=\s+{_TO_US}|\s*[.:,]|\s*$)|\b(?:ring|call|phone) us\b", re.IGNORECASE
)
ORDERS = re.compile(rf"{_BEGINS}(?:order|book|reserve)\b(?!\s+(?:slip|hook|book|club))", re.IGNORECASE)
_LAST_DAY = re.compile(r"\b(?:last day (?:to|for|in)|book closes|orders close)\b", re.IGNORECASE)
MONEY = re.compile(
    r"(?:\b(?:kr|nok|sek|dkk|eur|usd|gbp|chf|pln|zł|rub|cad|aud)\b\.?|[€$£₽])\s?\d|"
    r"\d\s?(?:\b(?:kr|nok|sek|dkk|eur|usd|gbp|chf|pln|rub|euros?|pounds?|dollars?|francs?|roubles?|rubles?)\b"
    r"|zł|[€$£₽])",
    re.IGNORECASE,
)
CURRENCY = re.compile(rf"[€$£₽]|\bzł|{MONEY.pattern}", re.IGNORECASE)
PHONE = re.compile(r"\+?\d[\d ]{5,}\d")
LINK = re.compile(r"https?://|www\.|\b[\w-]+\.(?:com|net|org|eu|no|pl|uk|us|de|se|dk|fi|ie|nl|fr|es|it|ch)\b")


def dates(text: str, near: date) -> Iterator[tuple[date, str, str]]:
    """The dates of a text, each in the year that brings it nearest to a day: date, weekday or "", words."""
    for match in _DATE.finditer(text):
        number, month = int(match[2]), MONTHS.index(match[3]) + 1
        years = [int(match[4])] if match[4] else [near.year - 1, near.year, near.year + 1]
        days = [d for year in years if (d := _date(year, month, number))]
        if days:
            yield min(days, key=lambda d: abs(d - near)), match[1] or "", match[0]


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def named(day: date) -> str:
    """A day as a text names it: Thursday 11 February."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def order_line(plan: PlanLike, post: Post) -> str:
    """The words of a post that say how to order, book or pay; "" where there are none."""
    text, business = said(post), plan.answers.business
    if business.contact and business.contact in text:
        return str(business.contact)
    match = RINGS.search(text) or ORDERS.search(text)
    return match[0].strip() if match else ""


def words_that_sell(plan: PlanLike, post: Post) -> str:
    """The words by which a post sells: an order line, a price, a last day; "" where there are none."""
    text, price = said(post), typed_price(plan)
    found = order_line(plan, post)
    if not found and price and price.casefold() in text.casefold():
        found = price
    if not found and (match := MONEY.search(text) or _LAST_DAY.search(text)):
        found = match[0]
    return found or ("[price]" if "[price]" in text else "")


def typed_price(plan: PlanLike) -> str:
    """The price of the first offer that has one."""
    return next((str(offer.price) for offer in plan.answers.business.offers if offer.price), "")


def without(text: str, *typed: str) -> str:
    """The text without gaps, dates, times of day and what the owner typed."""
    text = GAP.sub(" ", text)
    for one in sorted(filter(None, typed), key=len, reverse=True):
        text = re.sub(re.escape(one), " ", text, flags=re.IGNORECASE)
    return re.sub(r"\b\d{1,2}:\d{2}\b", " ", _DATE.sub(" ", text))
