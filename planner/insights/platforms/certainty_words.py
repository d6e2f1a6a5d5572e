"""The choice in words: how sure it is. An owner's pages say the word, the depth how often a place wins."""

from collections import Counter

from planner.insights.platforms.trial import trial
from planner.language import N_
from planner.plan import CLEAR, LIKELY, Certainty, Fit, Plan
from planner.vocabulary import Certain

_SURE: dict[Certain, str] = {
    "clear": N_("{place} is a clear first."),
    "likely": N_("{place} is likely the best."),
    "close": N_("It is close: {place} comes first, then {rival}."),
}
_COUNTED: dict[Certain, str] = {
    "clear": N_("{place} is a clear first: {n} of 100 tries."),
    "likely": N_("{place} is likely the best: first in {n} of 100 tries, first or second in {m}."),
    "close": N_("It is close: {place} comes first in {n} of 100 tries, {rival} in {r}."),
}
_BY_PAGE = N_(
    "It is close between {rival} and {place}. You have a page on {place} already, so we start there."
)
_COUNTED_BY_PAGE = N_(
    "It is close between {rival} ({r} of 100) and {place} ({n}). "
    "You have a page on {place} already, so we start there."
)


def sure_in_words(plan: Plan) -> str:
    """How sure the one place is; honest where the owner chose another, or where none can be named."""
    sure = plan.certainty
    if sure is None:
        return _none(plan)
    if _other(plan, sure):
        return " ".join(_chosen(plan, sure))
    if ("platforms", "choice") not in plan.assumed:
        return " ".join(filter(None, (_same(plan, sure), _guess(plan, sure))))
    return " ".join(
        filter(None, (_standing(plan, sure, _SURE, _BY_PAGE), _on_trial(plan), _guess(plan, sure)))
    )


def counted_in_words(plan: Plan) -> str:
    """The same with how often the places come first; "" where nothing is compared."""
    sure = plan.certainty
    if sure is None or sure.word is None:
        return ""
    return _standing(plan, sure, _COUNTED, _COUNTED_BY_PAGE)


def moved_in_words(plan: Plan) -> str:
    """That the place we propose is no longer the one the posts went out on; "" where its owner chose it."""
    kept = Counter(post.place for post in plan.answers.log.posts if not post.beside)
    if plan.certainty is None or not kept or ("platforms", "choice") not in plan.assumed:
        return ""
    old, new = kept.most_common(1)[0][0], plan.certainty.first
    if old == new:
        return ""
    name = plan.library.place_name
    text = N_(
        "We worked the choice out anew: your posts went out on {old}, now we would take {new}. You choose."
    )
    return plan.library.say(text, old=name(old), new=name(new))


def limits_in_words(plan: Plan) -> str:
    """What clear and likely mean, and whose limits these are."""
    say = plan.library.say
    text = N_("Clear means first in {clear} of 100 tries or more, likely {likely} or more (our limits).")
    return say(text, clear=CLEAR, likely=LIKELY)


def believed_in_words(plan: Plan, fit: Fit) -> str:
    """How many of ten customers are probably on a place, and what that is taken from."""
    say, words = plan.library.say, {"lo": fit.low, "hi": fit.high}
    few = N_("Customers there: probably {lo} in ten.")
    some = N_("Customers there: probably {lo} to {hi} in ten.")
    text = few if fit.low == fit.high else some
    told = say(text, **words)
    asked = next((round(one.worth) for one in fit.pieces if one.kind == "asked"), 0)
    named = {
        "trade": say(N_("our figure for your trade")),
        "firms": say(N_("our figure for firms")),
        "survey": say(N_("a survey")),
        "word": say(N_("your word")),
        "asked": say.plural(asked, "{n} person asked", "{n} people asked"),
        "came": say(N_("those who came from there")),
    }
    parts = [named[one.kind] for one in fit.pieces if one.kind in named]
    if not parts:
        return say(N_("{told} Nobody has told us anything about it yet."), told=told)
    return say(N_("{told} From {parts}."), told=told, parts=say.both(parts))


def _standing(plan: Plan, sure: Certainty, texts: dict[Certain, str], by_page: str) -> str:
    """Where the places stand: alone, equal, kept for a page, or first."""
    say, name = plan.library.say, plan.library.place_name
    rival = sure.runner_up
    if rival is None or sure.word is None:
        return say(N_("There is nothing to compare {place} with yet."), place=name(sure.first))
    words = {
        "place": name(sure.first),
        "rival": name(rival),
        "n": sure.counts[sure.first],
        "r": sure.counts[rival],
        "m": sure.first_or_second[sure.first],
    }
    if sure.by_page:
        return say(by_page, **words)
    if sure.counts[rival] == sure.counts[sure.first]:
        return say(N_("{place} and {rival} come first equally often. We start with {place}."), **words)
    return say(texts[sure.word], **words)


def _on_trial(plan: Plan) -> str:
    on_trial = trial(plan)
    if on_trial is None or plan.today > on_trial.last:
        return ""
    place = plan.library.place_name(on_trial.place)
    return plan.library.say(N_("We start with two weeks on {place}."), place=place)


def _guess(plan: Plan, sure: Certainty) -> str:
    """That it is a guess, as long as nobody was asked; whom to ask, as long as answers would help."""
    if sure.case.asked or sure.word in (None, "clear"):
        return ""
    if sure.ask is None:
        return plan.library.say(N_("It is a guess."))
    if sure.case.hires:
        return plan.library.say(N_("It is a guess: ask ten people who might work for you."))
    return plan.library.say(N_("It is a guess: ask ten customers."))


def _other(plan: Plan, sure: Certainty) -> bool:
    """Whether the owner chose another place than the one that comes first."""
    return plan.focus is not None and plan.focus.id != sure.first


def _none(plan: Plan) -> str:
    """No place may win."""
    say = plan.library.say
    if plan.focus is None:
        return say(N_("No place can be named yet: a “No” rules out every one."))
    words = {"place": plan.library.place_name(plan.focus.id)}
    return say(N_("You chose {place}, but a “No” rules out every place."), **words)


def _same(plan: Plan, sure: Certainty) -> str:
    """The owner's own choice, which comes first."""
    text = N_("You chose {place}.")
    if sure.word in ("clear", "likely"):
        text = N_("You chose {place}, and by your answers it comes first.")
    return plan.library.say(text, place=plan.library.place_name(sure.first))


def _chosen(plan: Plan, sure: Certainty) -> list[str]:
    """The owner's own choice beside the place that comes first."""
    say, focus = plan.library.say, plan.focus.id if plan.focus else ""
    text = N_("You chose {place}.") if focus in sure.counts else N_("You chose {place}, but it is ruled out.")
    if ("platforms", "choice") in plan.assumed:  # a plan that runs goes on where it is
        text = N_("Your posts go out on {place}.")
    close = N_("By your answers, {first} comes first, but it is close.")
    comes = close if sure.word == "close" else N_("By your answers, {first} comes first.")
    first = say(comes, first=plan.library.place_name(sure.first))
    return [say(text, place=plan.library.place_name(focus)), first]
