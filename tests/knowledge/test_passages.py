"""Each sentence that carries a name stands in its article, and silent damage stops the load."""

import csv
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from planner.errors import DamagedKnowledge
from planner.knowledge import FOLDER, library
from planner.knowledge.advice import Citation, Counterpoint, Letter, Myth
from planner.knowledge.library import load
from planner.knowledge.passages import FILE, passages
from planner.language import language

KNOWN = library()
ARTICLES = {"brooks": 55, "allton": 129, "martech": 19, "hemley": 169}  # paragraphs of the copies we read
SAID: list[tuple[str, Citation | Counterpoint]] = []
for guideline in KNOWN.guidelines.values():
    SAID += [(guideline.id, one) for one in guideline.citations]
    SAID += [(guideline.id, one) for one in guideline.counterpoints]
for view in KNOWN.views.values():
    SAID += [(view.id, one) for side in view.sides for one in side.says]
CARDS: list[Myth | Letter] = []
CARDS += KNOWN.myths.values()
CARDS += KNOWN.letters.values()


def test_the_index_holds_every_paragraph_of_the_four_articles_and_no_text() -> None:
    counts = {name: sum(source == name for source, _ in passages()) for name in ARTICLES}
    assert counts == ARTICLES
    assert all(len(one.begins.split()) <= 5 for one in passages().values())
    assert all(re.fullmatch(r"[0-9a-f]{12}", one.hash) for one in passages().values())


def test_every_sentence_with_a_name_has_its_place_in_its_article() -> None:
    assert len(SAID) > 300
    assert [name for name, one in SAID if passages().get((one.source, one.at.paragraph)) != one.at] == []
    assert [one.id for one in CARDS if passages().get((one.source, one.at.paragraph)) != one.at] == []


def test_nobody_is_cited_outside_the_answer_they_gave() -> None:
    """In the round-up each expert's answer is one stretch, and no two stretches overlap."""
    stretches: dict[str, list[int]] = {}
    for _, one in SAID:
        if one.source == "allton" and one.said_by not in ("Mike Allton", "Andy Crestodina"):
            stretches.setdefault(one.said_by, []).append(one.at.paragraph)
    ordered = sorted((min(pages), max(pages), name) for name, pages in stretches.items())
    assert all(left[1] < right[0] for left, right in pairwise(ordered))


@pytest.mark.parametrize(
    ("guideline", "name"),
    [
        ("cannot-outsource-stories", "Dorien Morin-van Dam"),
        ("focus-90-10", "Wakefly"),
        ("one-core-to-start", "Wakefly"),
        ("one-or-two-platforms", "Wakefly"),
        ("relationships-top", "Steve Caputo"),
    ],
)
def test_no_sentence_stands_in_the_mouth_of_somebody_else(guideline: str, name: str) -> None:
    one = KNOWN.guidelines[guideline]
    assert name not in {voice.said_by for voice in one.citations}
    assert name not in {voice.said_by for voice in one.counterpoints}


def test_aged_advice_says_so_with_a_year_and_a_reason() -> None:
    aged = {one.id: one.aged for one in KNOWN.guidelines.values() if one.aged}
    assert set(aged) == {"platform-strengths", "image-shapes", "easy-sizes"}
    assert all(one.year >= 2026 and one.why for one in aged.values())


def damaged(tmp_path: Path, file: str, old: str, new: str) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(FOLDER, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


SILENT = {
    "one of several citations removed": (
        "guidelines/goals.toml",
        '[[guideline.citations]]\nsource = "allton"\nsaid_by = "Kelly Baader"\n',
        '[[guideline.citations]]\nsource = "allton"\nsaid_by = "Jessica Ann"\n',
        "no such passage|is cited",
    ),
    "an empty why": ("guidelines/goals.toml", 'why = "New tools', 'why = "" # ', "why: "),
    "a vote changed": ("groups.toml", "votes = 9", "votes = 10", "groups.toml: not the votes as printed"),
    "a letter gone": ("letters.toml", 'id = "d"', 'id = "dd"', "letters.toml: not the letters from a to z"),
    "a reason gone": (
        "reasons.toml",
        '[[reason]]\nid = "discounts"\ntitle = "Discounts"\n',
        "",
        "reasons.toml: 10 reasons, not 11",
    ),
    "an entry twice": (
        "method.toml",
        'id = "seven-claims"',
        'id = "guideline-not-rule"',
        "method.toml, guideline-not-rule: another entry has this id",
    ),
    "a name misspelt": ("experts.toml", 'name = "Chris Garrett"', 'name = "Chris Garett"', "not called so"),
    "another paragraph": (
        "letters.toml",
        "at = { paragraph = 7,",
        "at = { paragraph = 8,",
        "no such passage",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "words"), SILENT.values(), ids=SILENT)
def test_silent_damage_stops_the_load(file: str, old: str, new: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(DamagedKnowledge, match=words):
        load(language("en"), damaged(tmp_path, file, old, new))


def test_a_citation_that_is_taken_away_is_missed_by_name(tmp_path: Path) -> None:
    text = (FOLDER / "guidelines/time.toml").read_text(encoding="utf-8")
    found = re.search(
        r'\[\[guideline\.citations\]\]\nsource = "allton"\nsaid_by = "Heidi Cohen"\n.*\n.*\n', text
    )
    assert found
    folder = damaged(tmp_path, "guidelines/time.toml", found.group(), "")
    with pytest.raises(DamagedKnowledge, match=r"heidi-cohen: 'Heidi Cohen' is cited \d+ times"):
        load(language("en"), folder)


def test_a_fault_ends_the_command_line_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import importlib; m = importlib.import_module('planner.cli.main')\n"
        "from planner.errors import DamagedKnowledge\n"
        "def bad(code='en'): raise DamagedKnowledge('groups.toml: not the votes as printed')\n"
        "m.library = bad; raise SystemExit(m.main(['business', 'bakery']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "groups.toml: not the votes as printed\n")


def test_the_index_is_sorted_and_has_no_row_twice() -> None:
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = [(row["source"], int(row["paragraph"])) for row in csv.DictReader(file)]
    assert len(set(rows)) == len(rows) == sum(ARTICLES.values())
