"""The choice in words: how sure it is, the one answer that would change it, the guesses it hangs on."""

from planner.insights.platforms.trial import trial
from planner.language import N_, capital, sentence
from planner.plan import CLEAR, LIKELY, Certainty, Flip, Plan, Swing
from planner.vocabulary import LOVES, SCORES, Certain

RISKIEST = 3  # guesses that are named (ours)
_SURE: dict[Certain, str] = {
    "clear": N_("{place} is a clear first."),
    "likely": N_("{place} is likely the best."),
    "close": N_("It is close: {place} is only just ahead."),
}
_SHORT: dict[Certain, str] = {
    "clear": N_("{place} is a clear first in {n} of 100 tries; {flip}."),
    "likely": N_("{place} is likely the best, first in {n} of 100 tries; {flip}."),
    "close": N_("{place} is only just ahead, first in {n} of 100 tries, so we test it first; {flip}."),
}


def sure_in_words(plan: Plan) -> str:
    """How sure the one place is; honest where the owner chose another, or where none can be named."""
    sure = plan.certainty
    if sure is None:
        return _none(plan)
    told, on_trial = _standing(plan, sure), trial(plan)
    if on_trial and plan.today <= on_trial.last:
        told.append(plan.library.say(N_("So we start with two weeks on trial.")))
    return " ".join(told)


def flip_in_words(plan: Plan) -> str:
    """The one answer whose smallest change makes another place come first; nothing where none is first."""
    clause = _flip(plan)
    return sentence(capital(clause)) if clause else ""


def guesses_in_words(plan: Plan) -> tuple[str, ...]:
    """The riskiest guesses, at most three, and how much hangs on each."""
    found = plan.certainty.guesses if plan.certainty else ()
    return tuple(_guess(plan, swing) for swing in found[:RISKIEST])


def limits_in_words(plan: Plan) -> str:
    """What clear and likely mean, and whose limits these are."""
    say = plan.library.say
    text = N_("Clear means first in {clear} of 100 tries or more, likely {likely} or more (our limits).")
    return say(text, clear=CLEAR, likely=LIKELY)


def one_sentence(plan: Plan) -> str:
    """The place, how sure it is and what would change it, in one sentence where one place comes first."""
    sure = plan.certainty
    if sure is None or sure.word is None or len(plan.tied) > 1 or _other(plan, sure):
        return sure_in_words(plan)
    words = {"place": plan.library.place_name(sure.first), "n": sure.counts[sure.first], "flip": _flip(plan)}
    return plan.library.say(_SHORT[sure.word], **words)


def _standing(plan: Plan, sure: Certainty) -> list[str]:
    """Where the places stand: exactly equal, against the owner's choice, alone, or first."""
    say, name = plan.library.say, plan.library.place_name
    if len(plan.tied) > 1:
        places = say.both([name(place) for place in plan.tied])
        return [say(N_("{places} come out exactly equal."), places=places), _picked(plan)]
    if _other(plan, sure):
        return _chosen(plan, sure)
    if sure.word is None:
        return [say(N_("There is nothing to compare {place} with yet."), place=name(sure.first))]
    return [say(_SURE[sure.word], place=name(sure.first)), *_next(plan, sure)]


def _other(plan: Plan, sure: Certainty) -> bool:
    """Whether the owner chose another place than the one that comes first."""
    return plan.focus is not None and plan.focus.id != sure.first


def _none(plan: Plan) -> str:
    """No place may win."""
    say, rated = plan.library.say, bool(plan.ranking)
    if plan.focus is None:
        if rated:
            return say(N_("No place can be named yet: a “No” rules out every one."))
        return say(N_("No place can be named yet: none is rated."))
    words = {"place": plan.library.place_name(plan.focus.id)}
    if rated:
        return say(N_("You chose {place}, but a “No” rules out every place that is rated."), **words)
    return say(N_("You chose {place}. No place is rated yet, so nothing shows how sure that is."), **words)


def _picked(plan: Plan) -> str:
    """Who picks among places that are exactly equal."""
    say = plan.library.say
    if plan.focus is None:
        return say(N_("You pick."))
    words = {"place": plan.library.place_name(plan.focus.id)}
    if ("platforms", "choice") in plan.assumed:
        return say(N_("You pick; until then it is {place}."), **words)
    return say(N_("You chose {place}."), **words)


def _chosen(plan: Plan, sure: Certainty) -> list[str]:
    """The owner's own choice beside the place that comes first."""
    say, focus = plan.library.say, plan.focus.id if plan.focus else ""
    if focus in sure.counts:
        text = N_("You chose {place}.")
    elif focus in {fit.place for fit in plan.ranking}:
        text = N_("You chose {place}, but a “No” rules it out.")
    else:
        text = N_("You chose {place}, which is not rated yet.")
    first = say(N_("By your answers, {first} comes first."), first=plan.library.place_name(sure.first))
    return [say(text, place=plan.library.place_name(focus)), first]


def _next(plan: Plan, sure: Certainty) -> list[str]:
    """The runner-up, where the first is not clear."""
    rival = sure.runner_up
    if rival is None or sure.word == "clear":
        return []
    return [plan.library.say(N_("{place} may overtake it."), place=plan.library.place_name(rival))]


def _flip(plan: Plan) -> str:
    """The flip as a clause, without a capital and a full stop."""
    say, sure = plan.library.say, plan.certainty
    if sure is None:
        return ""
    flip = sure.flip
    if flip is None:
        return say(N_("no single answer changes that"))
    scale = SCORES if flip.field == "audience" else LOVES
    words = {
        "place": plan.library.place_name(flip.place),
        "winner": plan.library.place_name(flip.winner),
        "was": say(scale[flip.was]),
        "becomes": say(scale[flip.becomes]),
    }
    return say(_if(flip), **words)


def _if(flip: Flip) -> str:
    """What would have to change; a "No" has words of its own."""
    if flip.field == "love":
        return (
            N_("if your liking for {place} were “{becomes}” instead of “{was}”, {winner} would come first")
            if flip.becomes
            else N_("if you did not like it on {place} at all, {winner} would come first")
        )
    if not flip.becomes:
        return N_("if no customers were on {place}, {winner} would come first")
    if not flip.was:
        return N_("if customers on {place} were “{becomes}”, {winner} would come first")
    return N_("if customers on {place} were “{becomes}” instead of “{was}”, {winner} would come first")


def _guess(plan: Plan, swing: Swing) -> str:
    say = plan.library.say
    words = {"place": plan.library.place_name(swing.place), "n": say.number(round(swing.effect, 1))}
    if swing.field == "love":
        text = N_("How much you like {place} is a guess; it moves the result by {n} of 100 points.")
    else:
        text = N_("Whether customers are on {place} is a guess; it moves the result by {n} of 100 points.")
    return say(text, **words)
