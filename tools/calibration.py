"""Asks whether "close", "likely" and "clear" come true: `make calibration` (about ten minutes).

Worlds are drawn from the model with random numbers of their own (exact Beta, no hypercube). In each the four
links of every place are known, so is the place that is best. Owners answer as that world lets them, the
engine is asked, and what it said is held against what is so. It writes docs/calibration.md, and the figures
of the page "Where the numbers come from".
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from planner.knowledge import library
from planner.plan.focus import Case, Certainty, case, certainty
from planner.plan.focus.asking import TEN, contenders
from planner.plan.focus.board import LIKING_NOISE, USE_NOISE, board
from planner.plan.focus.draws import PIECE_NOISE, TOGETHER
from planner.plan.focus.following import more_asked, told
from planner.plan.focus.links import LIKINGS, STATES, State
from planner.plan.focus.race import held
from tools.businesses import business, trades

ROOT = Path(__file__).parents[1]
FIGURES = ROOT / "planner" / "knowledge" / "data" / "calibration.csv"
REPORT = ROOT / "docs" / "calibration.md"
COUNTRIES = ("US", "GB", "DE", "PL", "NO")
MINUTES = (60, 180, 600)
WORLDS, SEED = 3000, 2027
WIDER = 1.5  # how much larger all spreads are where the model is wrong
OWNERS_WORDS = (0, 2, 4)
SHOWN = 3  # places about which is answered
MOST = 8  # questions until we give up asking
WORDS = ("close", "likely", "clear")
KNOWN = (
    "nothing said",
    "liking of three places",
    "and customers in words",
    "and ten asked about three",
    "asked until it stops",
)
ALL = "all of them"
TRUE_WITHIN = 5  # points of 100, for each word


@dataclass(frozen=True)
class World:
    """How things really are: who is there, the word for liking, the shared answers, and each place's fit."""

    there: dict[str, float]
    love: dict[str, int]
    shared: dict[str, State]
    fit: dict[str, float]

    def best(self, held_case: Case) -> str:
        """The best place of those the owner has not ruled out."""
        return max((one.place for one in held_case.entrants if not one.no), key=lambda place: self.fit[place])


def world(held_case: Case, random: np.random.Generator, spread: float = 1.0) -> World:
    """One world of a business; with `spread` all that is not known is wider than the engine believes."""

    def one_of(states: tuple[tuple[State, float], ...]) -> State:
        return states[int(random.choice(len(states), p=[chance for _, chance in states]))][0]

    shared = {name: one_of(held_case.states(name)) for name in ("minutes", "films", "addresses", "waits")}
    means = np.array(held_case.weights)
    weights = random.dirichlet(TOGETHER / spread**2 * means)
    planned = dict(held_case.planned)[int(shared["minutes"])]
    there, love, fit = {}, {}, {}
    for one in held_case.entrants:
        people = random.beta(one.there / spread**2, one.elsewhere / spread**2)
        there[one.place] = min(max(float(people), 1e-9), 1 - 1e-9)
        love[one.place] = int(one_of(one.liking))
        usual = LIKINGS[love[one.place]]
        odds = np.log(usual / (1 - usual)) + spread * LIKING_NOISE * random.standard_normal()
        factor = one.use.factors[0]
        if one.use.gate:
            factor = one.use.factors[STATES[one.use.gate].index(shared[one.use.gate])]
        use = one.use.table * factor * np.exp(spread * USE_NOISE * random.standard_normal())
        effort = one.effort[0 if shared["films"] else 1]
        need = effort.need * np.exp(spread * PIECE_NOISE * random.standard_normal())
        enough = effort.able * planned / (planned + need)
        chain = np.log([there[one.place], 1 / (1 + np.exp(-odds)), use, enough])
        fit[one.place] = float(weights @ chain)
    return World(there, love, shared, fit)


def _with(held_case: Case, change: Callable[[int], object], places: list[str]) -> Case:
    """The case with some places' entrants changed."""
    entrants = [change(at) if one.place in places else one for at, one in enumerate(held_case.entrants)]
    return replace(held_case, entrants=tuple(entrants))  # type: ignore[arg-type]


def liked(held_case: Case, real: World, places: list[str]) -> Case:
    """The owner says how they like it there."""
    one = held_case.entrants
    return _with(held_case, lambda at: told(held_case, one[at], "love", real.love[one[at].place]), places)


def in_words(held_case: Case, real: World, places: list[str], random: np.random.Generator) -> Case:
    """The owner, who has seen six customers, says whether they are there."""
    one = held_case.entrants

    def said(at: int) -> object:
        seen = int(random.binomial(6, real.there[one[at].place]))
        word = OWNERS_WORDS[0 if seen == 0 else 1 if seen <= TEN // 3 else 2]
        return told(held_case, one[at], "audience", word)

    return _with(held_case, said, places)


def ten_asked(held_case: Case, real: World, places: list[str], random: np.random.Generator) -> Case:
    """Ten people say which of these places they use."""
    one = held_case.entrants

    def named(at: int) -> object:
        number = int(random.binomial(TEN, real.there[one[at].place]))
        return more_asked(held_case, one[at], number)

    return replace(_with(held_case, named, places), asked=held_case.asked + TEN)


def until_it_stops(start: Case, real: World, random: np.random.Generator) -> tuple[Case, int]:
    """Every question the engine asks is answered; the last case, and how many questions that took."""
    held_case = start
    for number in range(MOST):
        found = certainty(held_case)
        if found is None or found.ask is None:
            return held_case, number
        asks, place = found.ask.question.asks, found.ask.question.place
        if asks == "love":
            held_case = liked(held_case, real, [place])
        elif asks == "audience":
            held_case = in_words(held_case, real, [place], random)
        elif asks == "ten":
            held_case = ten_asked(held_case, real, [place, found.ask.question.other], random)
        else:
            held_case = held_case.settled(asks, real.shared[asks])
    return held_case, MOST


@dataclass(frozen=True)
class Said:
    """One choice: what was known, the word, the count it was said with, and whether the place is the best."""

    known: str
    word: str
    count: int
    right: bool


def simulated(worlds: int, seed: int, spread: float = 1.0) -> Iterator[Said | int]:
    """Every choice of every world; and how many questions were asked, as plain numbers."""
    random = np.random.default_rng(seed)
    every = [(trade, want.id) for trade in trades() for want in trade.wants]
    for _ in range(worlds):
        trade, want = every[int(random.integers(len(every)))]
        answers = business(trade, want, str(random.choice(COUNTRIES)), int(random.choice(MINUTES)))
        start = case(answers, library())
        real = world(start, random, spread)
        three = contenders(held(board(start)))[:SHOWN]
        likes = liked(start, real, three)
        words = in_words(likes, real, three, random)
        asked = ten_asked(words, real, three, random)
        stopped, number = until_it_stops(start, real, random)
        yield number
        for name, one in zip(KNOWN, (start, likes, words, asked, stopped), strict=True):
            found = certainty(one)
            if found and found.word:
                yield _said(name, found, real.best(one))


def _said(known: str, found: Certainty, best: str) -> Said:
    assert found.word
    return Said(known, found.word, found.counts[found.first], found.first == best)


@dataclass(frozen=True)
class Row:
    """How often a word was said, the mean count it was said with, and how often it was true, of 100."""

    known: str
    word: str
    choices: int
    said: float
    true: float


def rows(found: list[Said]) -> list[Row]:
    """Each word at each state of knowledge, then all together."""
    groups: Mapping[tuple[str, str], list[Said]] = defaultdict(list)
    for one in found:
        groups[one.known, one.word].append(one)
        groups[ALL, one.word].append(one)
    return [
        Row(
            known,
            word,
            len(group),
            float(np.mean([one.count for one in group])),
            100 * float(np.mean([one.right for one in group])),
        )
        for known in (*KNOWN, ALL)
        for word in WORDS
        if (group := groups.get((known, word)))
    ]


def main() -> None:
    """Simulate, write the figures and the report, and say where a word is off."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--worlds", type=int, default=WORLDS)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--only-print", action="store_true", help="write no file")
    chosen = options.parse_args()
    found = list(simulated(chosen.worlds, chosen.seed))
    choices = [one for one in found if isinstance(one, Said)]
    questions = [one for one in found if isinstance(one, int)]
    wider = [one for one in simulated(chosen.worlds // 3, chosen.seed + 1, WIDER) if isinstance(one, Said)]
    text = _report(chosen.worlds, chosen.seed, choices, questions, wider)
    if chosen.only_print:
        print(text)
        return
    REPORT.write_text(text, encoding="utf-8")
    FIGURES.write_text(_figures(rows(choices)), encoding="utf-8")
    print(f"Wrote {REPORT.relative_to(ROOT)} and {FIGURES.relative_to(ROOT)}.")
    off = [one for one in rows(choices) if one.known == ALL and abs(one.said - one.true) > TRUE_WITHIN]
    if off:
        raise SystemExit(f"Off by more than {TRUE_WITHIN} points: {off}")


def _figures(table: list[Row]) -> str:
    lines = [f"{one.known},{one.word},{one.choices},{one.said:.0f},{one.true:.0f}" for one in table]
    return "\n".join(("known,word,choices,said,true", *lines, ""))


def _report(worlds: int, seed: int, choices: list[Said], questions: list[int], wider: list[Said]) -> str:
    table, off = rows(choices), rows(wider)
    right = {known: 100 * np.mean([one.right for one in choices if one.known == known]) for known in KNOWN}
    tens = defaultdict(list)
    for one in choices:
        tens[one.count // 10].append(one)
    few = sum(number <= SHOWN + 1 for number in questions) / len(questions)
    lines = [
        "# Are the words true?",
        "",
        f"Written by `make calibration` ({worlds:,} worlds, seed {seed}); do not edit.",
        "",
        "A world is one business (a want of one of the 12 trades and 14 kinds of work, in one of five",
        "countries, with 60, 180 or 600 minutes a week) in which all is known: who is really where, what the",
        "owner really keeps up, what a place really does. It is drawn from the model, with random numbers",
        "of its own. In it we look whether the place the engine names is the best one of those the owner has",
        "not ruled out.",
        "",
        "| known | word | choices | said, of 100 | true, of 100 |",
        "|---|---|---|---|---|",
        *(f"| {r.known} | {r.word} | {r.choices:,} | {r.said:.0f} | {r.true:.0f} |" for r in table),
        "",
        "The right place: " + "; ".join(f"{known} {share:.0f}%" for known, share in right.items()) + ".",
        f"Asked until it stops takes {np.mean(questions):.1f} questions, at most {SHOWN + 1} in "
        f"{100 * few:.0f} of 100 worlds.",
        "",
        "By tens, said -> true: "
        + ", ".join(
            f"{np.mean([one.count for one in tens[ten]]):.0f} -> "
            f"{100 * np.mean([one.right for one in tens[ten]]):.0f} (n {len(tens[ten]):,})"
            for ten in sorted(tens)
        )
        + ".",
        "",
        "## What this does not show",
        "",
        "It is an *internal* check: it shows that the words keep what the model promises, not that the model",
        "is right about real businesses. Nobody has yet followed real businesses to the place that was best",
        "for them.",
        f"If all spreads are really {WIDER:g} times what we believe, in {worlds // 3:,} worlds:",
        "",
        "| word | choices | said, of 100 | true, of 100 |",
        "|---|---|---|---|",
        *(f"| {r.word} | {r.choices:,} | {r.said:.0f} | {r.true:.0f} |" for r in off if r.known == ALL),
        "",
        "So spreads that are too small are what would make *clear* say too much.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
