"""What the goal is worth a week or a month, read off the price as its owner says it."""

import re
from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import format_decimal, list_currencies

from planner.exports.page_one.sentences import room_in_all, serves_goal
from planner.language import N_, Language
from planner.plan import Plan, more_wanted
from planner.vocabulary import Every

_SPACES = "\\x20\u00a0\u202f"
_NUMBER = re.compile(rf"\d{{1,3}}(?:[{_SPACES}'’]\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?|\d+(?:[.,]\d+)*")
_SIGNS = "$¢£¤¥" + "".join(map(chr, range(0x20A0, 0x20D0)))  # the second: Unicode's block of currency signs
_BEFORE = re.compile(rf"(?:([{_SIGNS}])|([^\W\d_]+\.?))[{_SPACES}]?$")
_AFTER = re.compile(rf"^(?:[,.:][-–—]+|[{_SPACES}]?(?:([{_SIGNS}])|([^\W\d_]+\.?)))")
_RANGE = re.compile(rf"^[{_SPACES}]?[-–—][{_SPACES}]?(?=\d)")
_FROM = re.compile(r"(from|ab|fra|od|[àa] partir)\b", re.IGNORECASE)  # at least so much
_NO_SUM = re.compile(r"/|\b(per|pr|pro|par|up to|max)\b", re.IGNORECASE)  # by weight or hour, or at most
_CENTS = 1, 2  # digits behind the mark before cents
_WORDS = {
    *("kr", "kr.", "krone", "kroner", "krona", "kronor", "zł", "zl", "złotych", "euro", "euros", "pound"),
    *("pounds", "dollar", "dollars", "fr.", "franken", "francs", "ft", "kč", "kc", "lei"),
}
_WORTH: dict[Every, tuple[str, str]] = {  # at least so much, or about
    "week": (N_("If it works: at least {money} a week."), N_("If it works: about {money} a week.")),
    "month": (N_("If it works: at least {money} a month."), N_("If it works: about {money} a month.")),
}


@dataclass(frozen=True)
class _Price:
    """One number of a price text, with the currency's word as it was typed before or behind it."""

    before: str
    value: Decimal
    after: str


def worth_in_words(plan: Plan) -> str:
    """What reaching the goal brings; nothing where that cannot be said of one more sold."""
    selling, more = plan.selling, more_asked(plan)
    if selling is None or not more or not serves_goal(plan) or room_in_all(plan, plan.goal):
        return ""
    return worth_of(selling.offer.price, more, plan.library.say, plan.goal.counts_by)


def worth_of(price: str, more: float, say: Language, every: Every = "week") -> str:
    """Such as: If it works: at least 900 kr a week. Nothing where the price names no single sum."""
    found = _sum_of(price)
    if found is None or not found.value or _NO_SUM.search(price):
        return ""
    total = found.value * Decimal(str(more))
    form = "#,##0" if total == total.to_integral_value() else "#,##0.00"
    money = f"{found.before}{format_decimal(total, form, locale=say.locale)}{found.after}"
    at_least, about = _WORTH[every]
    if _FROM.match(price.strip()) or _is_range(price):
        return say(at_least, money=money)
    return say(about, money=money)


def more_asked(plan: Plan) -> float:
    """How many more the goal asks for, a week or a month as it is counted; 0 where that cannot be said."""
    goal, want = plan.goal, plan.library.want(plan.goal.want)
    if goal.target is not None:
        return 0 if goal.baseline is None else max(0, round(goal.target - goal.baseline, 2))
    return more_wanted(goal, want)


def _sum_of(price: str) -> _Price | None:
    """The first number with a currency; without one, the only number there is."""
    found = [_read(price, match) for match in _NUMBER.finditer(price)]
    named = [one for one in found if one.before or one.after]
    return named[0] if named else found[0] if len(found) == 1 else None


def _is_range(price: str) -> bool:
    return any(_RANGE.match(price[match.end() :]) for match in _NUMBER.finditer(price))


def _read(price: str, match: re.Match[str]) -> _Price:
    before = _BEFORE.search(price[: match.start()])
    behind = price[match.end() :]
    span = _RANGE.match(behind)
    if span:  # the currency stands behind the second number
        second = _NUMBER.match(behind[span.end() :])
        behind = behind[span.end() + second.end() :] if second else behind
    after = _AFTER.match(behind)
    return _Price(
        before[0] if before and _is_currency(before) else "",
        _value(match[0]),
        after[0] if after and _is_currency(after) else "",
    )


def _is_currency(match: re.Match[str]) -> bool:
    """A sign, the mark behind a round sum (450,-), a code in capitals, or a word people write for it."""
    word = match[2]
    return not word or word.lower() in _WORDS or word in list_currencies()


def _value(number: str) -> Decimal:
    """A number as people write it: spaces, points or commas between thousands, one of them before cents."""
    digits = re.sub(rf"[{_SPACES}'’]", "", number)
    head, mark, tail = digits.rpartition(max(".,", key=digits.rfind))
    if mark and len(tail) in _CENTS:
        return Decimal(f"{re.sub('[.,]', '', head)}.{tail}")
    return Decimal(re.sub("[.,]", "", digits))
