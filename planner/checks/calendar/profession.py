"""What a professional body would object to, in the owner's own ideas and posts; our own keep to it."""

from typing import Literal

from planner.answers import Path
from planner.checks.result import Gap
from planner.checks.themes import Own, own_words
from planner.language import N_, mentions
from planner.plan import Plan, cautions_of
from planner.vocabulary import KeepsOut

# Ours; a catalogue lists its own language's words, the English ones count everywhere.
PROMISES = N_(
    "guarantee, guarantees, guaranteed, lowest, cheapest, the best, number one, no. 1, risk-free, "
    "without risk, save you, always win, never lose, never pay, pay less tax, pay no tax, double your"
)
CLIENTS = N_(
    "a client, our client, our clients, one client, this client, client's, clients', client of ours, "
    "a patient, our patient, a patient's, a customer of ours, case study"
)
MISTAKES = N_(
    "our mistake, our mistakes, the mistake we, mistakes we, we made a mistake, mistake we made, "
    "we got it wrong, we got wrong, we forgot, our error, our fault"
)


def promise_nothing(plan: Plan) -> Gap | Literal[True] | None:
    """No own idea or post promises a result, where a profession's rules allow none."""
    return _kept(plan, "results", PROMISES)


def mistakes_in_public(plan: Plan) -> Gap | Literal[True] | None:
    """No own idea or post tells of a mistake in somebody's case."""
    return _kept(plan, "customers", MISTAKES)


def clients_stay_secret(plan: Plan) -> Gap | Literal[True] | None:
    """No own idea or post tells of a client; of one that tells of a mistake the other check speaks."""
    return _kept(plan, "customers", CLIENTS, but=MISTAKES)


def _kept(plan: Plan, what: KeepsOut, listed: str, but: str = "") -> Gap | Literal[True] | None:
    """Whether none of the owner's words hold one of those listed, where a caution keeps them out."""
    rules = [rule for rule in cautions_of(plan.answers.business, plan.library) if what in rule.keeps_out]
    words = own_words(plan, notices=True) if rules else {}
    if not words:
        return None
    for path, own in words.items():
        told = not but or not _mention(plan, but, own)
        if told and (_mention(plan, listed, own) or (but and own.kind == "customer")):
            title = own.title or own.show
            return Gap({"title": title, "rule": rules[0].sources[0].title}, where=_field(path))
    return True


def _mention(plan: Plan, listed: str, own: Own) -> bool:
    text = " ".join((own.title, own.show, own.first, own.ask))
    return mentions(listed, plan.library.say(listed), text)


def _field(path: Path) -> Path:
    return (*path, "title")


CHECKS = {f.__name__: f for f in (promise_nothing, mistakes_in_public, clients_stay_secret)}
