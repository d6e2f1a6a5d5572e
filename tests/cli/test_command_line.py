import codecs
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from pypdf import PdfReader

from planner.answers import MAX_BYTES, Answers, read, write
from planner.cli import main
from planner.cli.main import FINE, REFUSED, USAGE
from planner.exports import EXPORTS
from planner.knowledge import library
from planner.plan import Plan, Why, build_plan, first_key
from planner.scenarios import changed as with_changes
from planner.scenarios import nothing_happened
from tests.paths import FOLDER, ROOT

QUICK = [
    "quick", "--name", "Fjord Bakeri", "--trade", "bakery", "--country", "NO", "--goal", "leads",
    "--minutes", "180", "--start", "2027-01-04",
]  # fmt: skip
POSTS = ("buffer.csv", "publer.csv", "highlevel.csv")  # a file for each place
FILES = sorted(
    f"fjord-bakeri-{name}"
    if not name.endswith(".csv") or export.checked is None
    else (f"fjord-bakeri-{name.removesuffix('.csv')}{'-facebook' if name in POSTS else ''}-Europe-Oslo.csv")
    for name, export in EXPORTS.items()
)
BAKERY, ACCOUNTANT = (str(FOLDER / f"{name}.json") for name in ("bakery-bergen", "accountant-krakow"))
FOCUS = """\
Place       Wins of 100 tries  First or second  Customers   Liking
Instagram                  50               92  Quite many  Yes
Facebook                   48               94  Many        Yes
WhatsApp                    2               11  Quite many  Quite
Newsletter                  0                0  Very few    Somewhat
TikTok                      0                1  Very few    Somewhat
Pinterest                   0                1  Very few    Somewhat

You chose Facebook. By your answers, Instagram comes first, but it is close.
It is close: Instagram comes first in 50 of 100 tries, Facebook in 48.
Ask ten customers which they use: Instagram, Facebook, both or neither. If Facebook is named by 3 more than Instagram, we take Facebook.
What ten customers say of Instagram and Facebook.
Of our effort: 90% to Facebook and 10% to Instagram. {time} in three months for our one place.
Clear means first in 80 of 100 tries or more, likely 60 or more (our limits).
"""  # noqa: E501 - as it is printed
MINUTES = """\
  Week  Asked  Free  Answers  Other  Making  Counting  Made  Left
{weeks}
In all  1,560   468      260      0     712       120   {made}   {left}

Nobody has said yet what an hour, ads or tools cost.
No week takes more than it has.
"""
MAKING = (59, 59, *[54] * 11)  # minutes of each week in which posts can be made
SECOND = date(2027, 1, 14)  # the first day of the accountant's second week
MONDAY = 0

Captured = pytest.CaptureFixture[str]


def written(folder: Path, arguments: list[str], capsys: Captured, name: str = "a.json") -> Path:
    capsys.readouterr()
    assert main(arguments) == FINE
    path = folder / name
    path.write_text(capsys.readouterr().out, encoding="utf-8", newline="\n")
    return path


def answers_of(path: str) -> Answers:
    return read(Path(path).read_bytes())


def plan_of(answers: Answers, today: date | None = None) -> Plan:
    start = today or answers.calendar.start
    assert start
    return build_plan(answers, library(), start)


def made_a_week(plan: Plan) -> list[int]:
    """The minutes of the posts of each week, added up by the day on which each is made at the latest."""
    return [sum(p.minutes for p in plan.posts if p.make_by in week.span) for week in plan.weeks]


def replaced(option: str, value: str) -> list[str]:
    at = QUICK.index(option) + 1
    return [*QUICK[:at], value, *QUICK[at + 1 :]]


def refused(arguments: list[str], capsys: Captured, code: int = REFUSED) -> str:
    capsys.readouterr()
    assert main(arguments) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def test_a_quick_plan_becomes_files_that_are_the_same_twice(tmp_path: Path, capsys: Captured) -> None:
    for folder in ("one", "two"):
        path = written(tmp_path, QUICK, capsys, f"{folder}.json")
        assert main(["plan", str(path), str(tmp_path / folder)]) == FINE
        assert sorted(p.name for p in (tmp_path / folder).iterdir()) == FILES
    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert (tmp_path / "one" / FILES[0]).read_bytes() == (tmp_path / "one.json").read_bytes()


def test_it_runs_as_a_module_without_a_word_on_stderr(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    command = [sys.executable, "-W", "error", "-m", "planner", "plan", str(path), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stderr) == (FINE, b"")
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == FILES


def test_only_the_files_asked_for_are_written(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    assert (
        main(["plan", str(path), str(tmp_path / "out"), "--only", "csv", "--separator", "semicolon"]) == FINE
    )
    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == [name for name in FILES if name.endswith(".csv")]
    assert b"Theme;Goal;" in (tmp_path / "out" / "fjord-bakeri-calendar.csv").read_bytes()
    assert main(["plan", str(path), str(tmp_path / "card"), "--only", "png,txt"]) == FINE
    cards = [name for name in FILES if name.endswith((".png", ".txt"))]
    assert sorted(p.name for p in (tmp_path / "card").iterdir()) == cards
    assert (
        main(["plan", str(path), str(tmp_path / "two"), "--only", "wall.pdf,zip", "--paper", "letter"])
        == FINE
    )
    assert sorted(p.name for p in (tmp_path / "two").iterdir()) == [
        "fjord-bakeri-pack.zip",
        "fjord-bakeri-wall.pdf",
    ]
    box = PdfReader(tmp_path / "two" / "fjord-bakeri-wall.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == (612, 792)


def test_the_separator_is_the_countrys_and_another_plans_files_are_left_alone(
    tmp_path: Path, capsys: Captured
) -> None:
    path, out = written(tmp_path, QUICK, capsys), tmp_path / "out"
    assert main(["plan", str(path), str(out), "--only", "plan.csv,answers.json"]) == FINE
    table = out / "fjord-bakeri-plan.csv"
    assert b";" in table.read_bytes().splitlines()[0]  # Norway
    other = read(path.read_bytes()).model_copy(update={"uid": "0" * 32})
    path.write_bytes(write(other))
    before = table.read_bytes()
    capsys.readouterr()
    assert main(["plan", str(path), str(out), "--only", "plan.csv"]) == REFUSED
    assert "is another plan's. Choose another folder." in capsys.readouterr().err
    assert table.read_bytes() == before


def test_the_goal_is_the_trades_first_want_with_that_result(tmp_path: Path, capsys: Captured) -> None:
    answers = read(written(tmp_path, replaced("--goal", "hiring"), capsys).read_bytes())
    assert answers.goals[0].want == "bakery/saturday-help"


def test_the_default_start_is_a_coming_monday(tmp_path: Path, capsys: Captured) -> None:
    start = read(written(tmp_path, QUICK[:-2], capsys).read_bytes()).calendar.start
    assert start
    assert start.weekday() == MONDAY
    assert start > date(2026, 1, 1)


BY_WORDS = replaced("--trade", "")


def test_a_business_is_found_by_words(tmp_path: Path, capsys: Captured) -> None:
    found = read(written(tmp_path, [*BY_WORDS, "--business", "bike rep"], capsys).read_bytes())
    assert (found.business.trade, found.business.does) == ("bicycle-repair", "bicycle repair")
    assert found.goals[0].want.startswith("bicycle-repair/")
    listed = read(written(tmp_path, [*BY_WORDS, "--business", "pizzeria"], capsys).read_bytes())
    assert (listed.business.trade, listed.business.does) == ("restaurant", "pizzeria")


def test_words_that_find_nothing_and_no_words_at_all_are_one_line(capsys: Captured) -> None:
    said = refused([*BY_WORDS, "--business", "umbrella mender of kings"], capsys)
    assert "nothing is called “umbrella mender of kings”" in said
    assert "add --business or --trade" in refused(BY_WORDS, capsys)


@pytest.mark.parametrize("trade", ["bicycle-repair", "repairs", "other"])
def test_with_an_id_of_a_trade_the_business_is_called_as_it_was_typed(
    trade: str, tmp_path: Path, capsys: Captured
) -> None:
    path = written(tmp_path, [*replaced("--trade", trade), "--business", "umbrella mender"], capsys)
    found = read(path.read_bytes()).business
    assert (found.trade, found.does) == (trade, "umbrella mender")
    assert main(["plan", str(path), str(tmp_path / "out"), "--only", "csv"]) == FINE


def test_a_kind_and_something_else_are_named_where_a_trade_is_not_known(capsys: Captured) -> None:
    said = refused(replaced("--trade", "astronaut"), capsys)
    assert [card.id for card in library().kinds.cards if card.id not in said] == []
    assert "other" in said


def business(capsys: Captured, *words: str) -> str:
    capsys.readouterr()
    assert main(["business", *words]) == FINE
    return capsys.readouterr().out


def test_what_a_business_is_called_here_is_printed(capsys: Captured) -> None:
    heads, *rows = business(capsys, "bakery").splitlines()
    assert heads.split() == ["Business", "--trade", "Kind", "of", "work"]
    assert rows[0].split()[:2] == ["bakery", "bakery"]
    assert "bicycle-repair  We repair things" in business(capsys, "bike rep")


def test_it_is_printed_for_programs_too(capsys: Captured) -> None:
    said = json.loads(business(capsys, "bike rep", "--json"))
    assert said == {
        "typed": "bike rep",
        "found": [
            {"name": "bicycle repair", "trade": "bicycle-repair", "kinds": ["repairs"], "cautions": []}
        ],
    }
    assert json.loads(business(capsys, "", "--json")) == {"typed": "", "found": []}


def test_the_rules_that_concern_a_business_are_printed_for_programs_with_their_sources(
    capsys: Captured,
) -> None:
    found = json.loads(business(capsys, "brewery", "--json"))["found"][0]
    norway = next(one for one in found["cautions"] if one["countries"] == ["NO"])
    assert norway["keeps_out"] == ["selling", "goods", "customers"]
    assert norway["says"][0].startswith("Norway forbids advertising alcohol")
    assert "§ 9-2" in norway["sources"][0]["title"]
    assert {*norway} == {"id", "countries", "not_in", "says", "keeps_out", "sources", "checked"}


def test_where_nothing_is_found_the_fourteen_kinds_are_printed(capsys: Captured) -> None:
    _, *rows = business(capsys, "umbrella mender of kings").splitlines()
    assert [row.split()[0] for row in rows] == [card.id for card in library().kinds.cards]


@pytest.mark.parametrize(
    ("option", "value", "named"),
    [
        ("--trade", "astronaut", "bakery"),
        ("--goal", "fame", "leads"),
        ("--goal", "service", "leads"),
        ("--country", "ZZ", "NO"),
        ("--minutes", "abc", "whole number"),
        ("--minutes", "100000", "or less"),
        ("--name", "\u200b", "Name of your business"),
        ("--name", "x" * 10_000, "at most 80"),
    ],
)
def test_an_option_that_cannot_be_used_is_one_line(
    option: str, value: str, named: str, capsys: Captured
) -> None:
    assert named in refused(replaced(option, value), capsys)


def bad_files(folder: Path) -> dict[str, bytes]:
    whole = b'{"format": "ninety-ten-answers", "schema_version": 1, "plan": %s}'
    return {
        "not text": b"\xff\xfe\x00binary",
        "truncated": (whole % b"{}")[:-5],
        "a list": b"[]",
        "too large": b" " * (MAX_BYTES + 1),
        "newer": b'{"format": "ninety-ten-answers", "schema_version": 99, "plan": {}}',
        "another program's": b'{"format": "other", "schema_version": 1, "plan": {}}',
        "a wrong field": whole % b'{"time": {"minutes": "abc"}}',
        "no start": whole % b"{}",
        "a start at the end of time": whole % b'{"calendar": {"start": "9999-12-01"}}',
    }


@pytest.mark.parametrize("kind", bad_files(Path()))
def test_a_file_that_cannot_be_used_is_one_line(kind: str, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(bad_files(tmp_path)[kind])
    assert refused(["plan", str(path), str(tmp_path / "out")], capsys).startswith(str(path))
    for command in (["check"], ["focus"], ["minutes"], ["heal", "--missed-week", "2"]):
        assert refused([*command, str(path)], capsys).startswith(str(path))
    assert not (tmp_path / "out").exists()


def test_a_path_that_cannot_be_used_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    assert "No such file" in refused(["plan", str(tmp_path / "none"), "out"], capsys)
    assert "irectory" in refused(["check-file", str(tmp_path)], capsys)
    assert "cannot be written" in refused(["plan", str(path), str(path)], capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bogus"],
        ["plan"],
        ["plan", "f", "o", "--only", "pptx"],
        ["plan", "f", "o", "--today", "5"],
        ["check"],
        ["focus"],
        ["focus", "f", "--today", "5"],
        ["minutes"],
        ["minutes", "f", "--today", "5"],
        ["heal", "f"],
        ["heal", "f", "--missed-week", "2", "--today", "5"],
        QUICK[:3],
    ],
)
def test_wrong_usage_is_one_line_and_another_code(arguments: list[str], capsys: Captured) -> None:
    refused(arguments, capsys, USAGE)


def at_the_focus(plan: Plan) -> int:
    """Minutes for answers, 45 a week and half of it in a half week, and for the posts of the one place."""
    answering = sum({"normal": 45, "half": 22, "none": 0}[week.kind] for week in plan.weeks)
    return answering + sum(post.minutes for post in plan.posts if post.place == "facebook")


def test_focus_prints_the_ranking_how_sure_it_is_and_what_would_change_it(capsys: Captured) -> None:
    assert main(["focus", BAKERY]) == FINE
    time = "{} hours {}".format(*divmod(at_the_focus(plan_of(answers_of(BAKERY))), 60))
    assert capsys.readouterr() == (FOCUS.format(time=time), "")


def test_focus_for_programs_has_the_same_numbers_under_steady_keys(capsys: Captured) -> None:
    assert main(["focus", BAKERY, "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "business", "today", "place", "first", "certainty", "by_page", "in_words", "counted_in_words",
        "counts", "first_or_second", "ask", "ask_in_words", "flip", "open", "ruled_out", "ranking", "trial",
        "shares", "focus_minutes", "scheduled_share", "owned_share",
    ]  # fmt: skip
    assert list(found["ranking"][0]) == [
        "place", "name", "wins", "first_or_second", "audience", "audience_how", "love", "love_how", "there",
        "liking", "use", "minutes", "probably", "believed", "believed_in_words", "ruled_out_by", "survey",
    ]  # fmt: skip
    assert (found["place"], found["first"], found["certainty"], found["by_page"]) == (
        "facebook", "instagram", "close", False,
    )  # fmt: skip
    assert sum(found["counts"].values()) == 100
    assert [one["wins"] for one in found["ranking"]] == [*found["counts"].values()]
    assert list(found["ask"]) == ["asks", "place", "other", "value", "field", "follows", "rule"]
    assert (found["ask"]["asks"], found["ask"]["field"]) == ("ten", "platforms.asked")
    assert found["ask"]["rule"].keys() == {"place", "other", "ahead"}
    assert found["flip"]["winner"] == "facebook"
    assert found["shares"][0] == {"place": "facebook", "role": "focus", "share": 90}
    plan = plan_of(answers_of(BAKERY))
    (beside,), mine = plan.aside, at_the_focus(plan)  # what Instagram takes
    share = round(100 * mine / (mine + beside.minutes))
    assert 0 < beside.minutes < mine
    assert (found["focus_minutes"], found["scheduled_share"], found["owned_share"]) == (mine, share, 0)


def test_focus_says_what_follows_from_each_answer_to_the_question_asked_next(
    tmp_path: Path, capsys: Captured
) -> None:
    path = written(tmp_path, replaced("--trade", "restaurant"), capsys)
    assert main(["focus", str(path), "--json"]) == FINE
    asked = json.loads(capsys.readouterr().out)["ask"]
    assert (asked["asks"], asked["field"]) == ("love", "platforms.places.facebook.love")
    assert [(one["answer"], one["place"], one["changes"]) for one in asked["follows"]] == [
        (0, "instagram", True), (2, "facebook", False), (4, "facebook", False),
    ]  # fmt: skip
    assert asked["rule"] is None


def test_focus_says_by_whom_a_place_is_ruled_out(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    document = json.loads(path.read_text(encoding="utf-8"))
    document["plan"]["business"]["country"] = "RU"
    places = [{"id": "tiktok", "love": 0}, {"id": "pinterest", "named": 0}]
    document["plan"]["platforms"] = {"places": places, "asked": 20}
    path.write_text(json.dumps(document), encoding="utf-8")
    assert main(["focus", str(path), "--json"]) == FINE
    out = json.loads(capsys.readouterr().out)["ruled_out"]
    assert {place: [one["by"] for one in why] for place, why in out.items()} == {
        "tiktok": ["owner"],
        "pinterest": ["people asked"],
        "facebook": ["country"],
        "linkedin": ["country"],
        "instagram": ["country"],
    }


def test_focus_says_when_a_place_is_on_trial_and_where_nothing_can_be_named(
    tmp_path: Path, capsys: Captured
) -> None:
    path = written(tmp_path, replaced("--trade", "restaurant"), capsys)
    assert main(["focus", str(path), "--json", "--today", "2027-01-05"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert (found["today"], found["trial"]["last"]) == ("2027-01-05", "2027-01-17")
    document = json.loads(path.read_text(encoding="utf-8"))
    every = [one["place"] for one in found["ranking"]]
    document["plan"]["platforms"] = {"places": [{"id": place, "love": 0} for place in every]}
    path.write_text(json.dumps(document), encoding="utf-8")
    assert main(["focus", str(path)]) == FINE
    said = capsys.readouterr().out
    assert said.count("ruled out") == len(every)
    assert "No place can be named yet: a “No” rules out every one." in said
    assert main(["focus", str(path), "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert (found["place"], found["first"], found["certainty"], found["flip"]) == (None, None, None, None)


def changed(path: str, folder: Path, part: str, values: dict[str, object]) -> str:
    """A copy of an answers file with other values in one part."""
    document = json.loads(Path(path).read_text(encoding="utf-8"))
    document["plan"][part] |= values
    copy = folder / "changed.json"
    copy.write_text(json.dumps(document), encoding="utf-8")
    return str(copy)


def test_minutes_prints_each_week_their_sum_the_cost_and_what_is_too_much(capsys: Captured) -> None:
    assert main(["minutes", ACCOUNTANT]) == FINE
    made = made_a_week(plan_of(answers_of(ACCOUNTANT)))
    rows = [
        f"{n:>6}    120    36       20      0      {room}{64 - room:>10}{used:>6}{room - used:>6}"
        for n, (room, used) in enumerate(zip(MAKING, made, strict=True), 1)
    ]
    total = {"made": sum(made), "left": sum(MAKING) - sum(made)}
    assert capsys.readouterr() == (MINUTES.format(weeks="\n".join(rows), **total), "")


def test_minutes_names_a_week_that_is_too_full_and_what_a_month_costs(
    tmp_path: Path, capsys: Captured
) -> None:
    money = changed(ACCOUNTANT, tmp_path, "time", {"hourly_cost": 120, "budget": 50, "tools": 10.5})
    own = {"id": "own1", "title": "A fair", "go_out": "2027-01-08", "minutes": 46}
    path = changed(money, tmp_path, "calendar", {"own": [own]})
    assert main(["minutes", path]) == FINE
    said = capsys.readouterr().out
    assert "     1    120    36       20      0      59         5    66    -7\n" in said
    assert said.endswith(
        "One month costs 1,100.5: hours, ads and tools.\nWeek 1 takes 7 minutes more than it has.\n"
    )
    assert main(["minutes", path, "--today", "2027-01-15"]) == FINE
    assert "No week takes more than it has." in capsys.readouterr().out


def test_minutes_for_programs_has_the_same_numbers_under_steady_keys(capsys: Captured) -> None:
    assert main(["minutes", ACCOUNTANT, "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["business", "today", "weeks", "total", "monthly_cost", "overfull"]
    made = made_a_week(plan_of(answers_of(ACCOUNTANT)))
    assert found["weeks"][3] == {
        "week": 4, "first": "2027-01-28", "last": "2027-02-03", "kind": "normal", "asked": 120, "free": 36,
        "answering": 20, "other": 0, "making": 54, "counting": 10, "made": made[3], "left": 54 - made[3],
    }  # fmt: skip
    assert found["total"] == {
        "asked": 1560, "free": 468, "answering": 260, "other": 0, "making": 712, "counting": 120,
        "made": sum(made), "left": 712 - sum(made),
    }  # fmt: skip
    assert [week["made"] for week in found["weeks"]] == made
    parts = ("free", "answering", "other", "making", "counting")
    assert all(sum(week[part] for part in parts) == week["asked"] for week in found["weeks"])
    assert (found["today"], found["monthly_cost"], found["overfull"]) == ("2027-01-07", None, [])


FOLLOWERS = {"goals": [{"id": "g1", "name": "Be famous", "measure": "followers", "by": "2027-03-31"}]}


def unwise(folder: Path, **more: object) -> str:
    """A plan that counts followers and nothing else."""
    document = json.loads(Path(ACCOUNTANT).read_text(encoding="utf-8"))
    document["plan"] |= FOLLOWERS | more
    path = folder / "unwise.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


def test_check_prints_each_finding_with_what_to_do_and_who_says_so(tmp_path: Path, capsys: Captured) -> None:
    assert main(["check", unwise(tmp_path)]) == FINE
    said = capsys.readouterr().out
    assert "(followers-not-a-goal)\n  This is counted for a goal: followers." in said
    assert "Jessica Ann (“" in said
    assert "What to do: Count people who ask, book or buy." in said
    assert "Open: 0." not in said


def test_check_for_programs_has_every_part_of_a_finding_under_steady_keys(
    tmp_path: Path, capsys: Captured
) -> None:
    assert main(["check", unwise(tmp_path), "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "business", "today", "findings", "aside", "followed", "not_applicable", "not_looked_at",
    ]  # fmt: skip
    (vain,) = (one for one in found["findings"] if one["guideline"] == "followers-not-a-goal")
    assert list(vain) == [
        "guideline", "topic", "group", "level", "votes", "title", "text", "why", "action", "unless", "where",
        "said_by", "disagrees",
    ]  # fmt: skip
    assert (vain["level"], vain["votes"], vain["where"]) == ("costly", 8, "goals.g1.measure")
    assert {"name": "Rich Brooks", "source": "brooks"} in vain["said_by"]
    assert len(found["findings"]) + len(found["followed"]) + len(found["not_applicable"]) == len(
        library().guidelines
    )


def test_check_names_what_was_set_aside_with_its_reason(tmp_path: Path, capsys: Captured) -> None:
    aside = {"set_aside": {"followers-not-a-goal": {"reason": "We are paid for {followers} 100%"}}}
    assert main(["check", unwise(tmp_path, decisions=aside)]) == FINE
    said = capsys.readouterr().out
    assert "We are paid for {followers} 100%" in said
    assert "(followers-not-a-goal)" not in said
    assert "Set aside: 1." in said


def missed_first_week() -> tuple[list[tuple[str, date, date]], list[tuple[str, date]]]:
    """What moves and what is left out after a first week in which nothing happened, from the two plans."""
    before = plan_of(answers_of(ACCOUNTANT), SECOND)
    after = plan_of(with_changes(before.said, nothing_happened(before, 1)), SECOND)
    was = {first_key(post.key): post for post in before.going}
    now = {first_key(post.key): post.go_out for post in after.going}
    there = [(post.title, post.go_out, now[key]) for key, post in was.items() if key in now]
    moved = sorted((one for one in there if one[1] != one[2]), key=lambda one: one[2])
    return moved, [(post.title, post.go_out) for key, post in was.items() if key not in now]


def healed_lines() -> list[str]:
    """How to order moves; what was due in the week and finds no day is over, what made room gave way."""
    moved, gone = missed_first_week()
    assert "How to begin" in {title for title, _, _ in moved}
    assert gone
    lines = [f"“{title}” moves to {now:%a} {now.day} {now:%b}." for title, _, now in moved]
    for title, day in gone:
        why = "its days are over" if day < SECOND else "another post took its day"
        lines.append(f"“{title}” is left out: {why}.")
    return lines


def test_heal_prints_what_moves_and_what_is_dropped_and_changes_no_file(capsys: Captured) -> None:
    before = Path(ACCOUNTANT).read_bytes()
    assert main(["heal", ACCOUNTANT, "--missed-week", "1"]) == FINE
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.splitlines() == healed_lines()
    assert Path(ACCOUNTANT).read_bytes() == before


def test_heal_for_programs_says_all_of_it_with_days_and_reasons(capsys: Captured) -> None:
    assert main(["heal", ACCOUNTANT, "--missed-week", "1", "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert {one.pop("why") for one in found["dropped"]} <= {*get_args(Why)}
    moved, gone = missed_first_week()
    assert [now for _, _, now in moved if not SECOND <= now <= SECOND + timedelta(days=27)] == []
    assert found == {
        "business": "Biuro Rachunkowe Liczydło",
        "today": "2027-01-14",
        "week": 1,
        "moved": [
            {"title": title, "was": was.isoformat(), "now": now.isoformat()} for title, was, now in moved
        ],
        "dropped": [{"title": title, "was": was.isoformat(), "small": False} for title, was in gone],
    }


def test_heal_moves_what_opens_and_closes_a_feast_inside_its_days_and_nothing_else(
    tmp_path: Path, capsys: Captured
) -> None:
    path = changed(BAKERY, tmp_path, "calendar", {"ceiling": 50})  # a reminder has the day before the last
    assert main(["heal", path, "--missed-week", "3", "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    # announced 8 to 14 days before the last day to order, which is said on it or up to two days before
    windows = {}
    for feast, last in (("Fastelavn", date(2027, 2, 4)), ("Mother's Day", date(2027, 2, 11))):
        windows[f"{feast}: Orders open"] = (last - timedelta(days=14), last - timedelta(days=8))
        windows[f"{feast}: Last day"] = (last - timedelta(days=2), last)
    moved = {one["title"]: date.fromisoformat(one["now"]) for one in found["moved"]}
    assert moved.keys() <= windows.keys()
    assert {"Mother's Day: Orders open", "Mother's Day: Last day"} <= moved.keys()
    assert [t for t, now in moved.items() if not windows[t][0] <= now <= windows[t][1]] == []
    assert not moved.keys() & {one["title"] for one in found["dropped"]}


def test_heal_writes_the_answers_after_it_and_healing_them_again_changes_nothing(
    tmp_path: Path, capsys: Captured
) -> None:
    once, twice = tmp_path / "new" / "once.json", tmp_path / "twice.json"
    assert main(["heal", ACCOUNTANT, "--missed-week", "1", "--write", str(once)]) == FINE
    assert read(once.read_bytes()).log.said["1"].went == "nothing"
    capsys.readouterr()
    assert main(["heal", str(once), "--missed-week", "1", "--write", str(twice)]) == FINE
    assert capsys.readouterr().out.splitlines() == healed_lines()
    assert once.read_bytes() == twice.read_bytes()


def test_a_week_to_come_is_kept_free_when_the_day_is_before_it(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "free.json"
    command = ["heal", ACCOUNTANT, "--missed-week", "3", "--today", "2027-01-08", "--write", str(path)]
    assert main(command) == FINE
    assert read(path.read_bytes()).log.weeks == 0
    capsys.readouterr()
    assert main(["minutes", str(path), "--json"]) == FINE
    week = json.loads(capsys.readouterr().out)["weeks"][2]
    assert (week["kind"], week["asked"], week["made"]) == ("none", 0, 0)


@pytest.mark.parametrize("week", ["0", "14", "-1", "two", "2.0", "", "9" * 5000])
def test_a_week_outside_the_plan_is_refused_in_one_line_that_names_the_option(
    week: str, capsys: Captured
) -> None:
    said = refused(["heal", ACCOUNTANT, f"--missed-week={week}"], capsys, USAGE)
    assert "--missed-week: choose a week from 1 to 13" in said


def test_healed_answers_that_cannot_be_written_are_one_line(capsys: Captured) -> None:
    command = ["heal", ACCOUNTANT, "--missed-week", "3", "--write", f"{ACCOUNTANT}/no.json"]
    assert "cannot be written" in refused(command, capsys)


def test_help_documents_the_exit_codes(capsys: Captured) -> None:
    assert main(["plan", "--help"]) == FINE
    assert "Exit codes: 0" in capsys.readouterr().out


def test_a_good_file_is_called_good(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    assert main(["check-file", str(path)]) == FINE
    assert "opens" in capsys.readouterr().out


def test_the_schema_names_every_part_and_holds_together(capsys: Captured) -> None:
    assert main(["schema"]) == FINE
    schema = json.loads(capsys.readouterr().out)
    assert {"business", "goals", "platforms"} <= set(schema["properties"]["plan"]["properties"])
    names = set(schema["$defs"])
    assert {ref.rpartition("/")[2] for ref in references(schema)} <= names


def references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [ref for value in node.values() for ref in references(value)]
    return [ref for item in node for ref in references(item)] if isinstance(node, list) else []


def test_a_quick_plan_without_a_start_begins_on_the_next_monday(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANNER_TODAY", "2028-02-29")
    assert main(QUICK[:-2]) == FINE
    assert json.loads(capsys.readouterr().out)["plan"]["calendar"]["start"] == "2028-03-06"
    monkeypatch.setenv("PLANNER_TODAY", "29.2.2028")
    assert main(QUICK[:-2]) == REFUSED
    assert capsys.readouterr().err.startswith("PLANNER_TODAY is “29.2.2028”; write a day such as")


def test_the_app_is_not_started_where_it_is_not_installed(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.cli.app.find_spec", lambda name: None)
    assert main(["app"]) == REFUSED
    said = "The app is not installed. Install it with: pip install 'ninety-ten[app]'\n"
    assert capsys.readouterr().err == said


def test_days_are_printed_with_their_last_day_and_their_post(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    assert main(["days", str(path)]) == FINE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split("  ")[0] == "Date"
    assert lines[0].split("  ")[-2:] == ["Orders open", "After the plan"]
    # a campaign runs for it, which opens on 21 January, in place of a post of its own
    assert lines[1].split() == ["2027-02-07", "Fastelavn", "buns", "trade", "2027-02-04", "2027-01-21"]
    assert main(["days", str(path), "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)["days"]
    assert found[0] == {
        "key": "trade-easter-49", "date": "2027-02-07", "about": False, "name": "Fastelavn buns", "local": "",
        "source": "trade", "day_off": False, "by_law": False, "last_day": "2027-02-04", "post": None,
        "peak_last_day": "2027-02-04", "announce": "2027-01-21", "after_plan": False, "answer": "",
    }  # fmt: skip
    # Mother's Day is in no list of the trade's busy weeks: its campaign knows the last day to order
    mothers_day = next(one for one in found if one["key"] == "mothers_day")
    assert (mothers_day["last_day"], mothers_day["peak_last_day"]) == (None, "2027-02-11")
    valentines = next(one for one in found if one["key"] == "valentines")  # too many feasts: one post only
    assert (valentines["announce"], valentines["post"]) == (None, "2027-02-04")


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        (["--country", "DE", "--region", "BY"], ""),
        (["--country", "GB", "--region", "SCT"], ""),
        (["--country", "DE", "--region", "XX"], "--region: choose one of"),
        (["--country", "NO", "--region", "BY"], "--region: leave it out"),
        (["--want", "party-orders"], ""),
        (["--want", "lunches"], "--want: choose one of cake-orders"),
        (["--goal", ""], "--goal: choose one of"),
    ],
)
def test_a_quick_plan_takes_a_part_of_the_country_and_a_want(
    words: list[str], refused: str, capsys: Captured
) -> None:
    assert main([*QUICK, *words]) == (REFUSED if refused else FINE)
    printed = capsys.readouterr()
    if refused:
        assert printed.err.startswith(refused)
        return
    plan = json.loads(printed.out)["plan"]
    if words[0] == "--want":
        assert plan["goals"][0]["want"] == "bakery/party-orders"
    else:
        assert plan["business"]["region"] == words[-1]


def quick_plan(capsys: Captured, *words: str) -> Any:
    """The answers that a quick plan with these further options prints."""
    assert main([*QUICK, *words]) == FINE
    return json.loads(capsys.readouterr().out)["plan"]


def test_a_quick_plan_takes_what_is_sold_and_how(capsys: Captured) -> None:
    card = library().selling("bakery").offers[0]
    words = ["--offer", card.id, "--order", "message, phone", "--capacity", "12", "--price", "from 450 kr"]
    plan = quick_plan(capsys, *words, "--contact", "+47 55 12 34 56")
    assert plan["business"]["contact"] == "+47 55 12 34 56"
    assert plan["business"]["offers"] == [
        {
            "id": "o1", "name": card.name, "card": f"bakery/{card.id}", "order": ["phone", "message"],
            "price": "from 450 kr", "capacity": 12,
        }
    ]  # fmt: skip
    assert plan["ids"] == {"g": 1, "o": 1}


def test_a_quick_plan_takes_how_many_more_on_which_days_and_who_works_there(capsys: Captured) -> None:
    plan = quick_plan(capsys, "--more", "5", "--days", "4, 2,3", "--people", "2")
    assert plan["goals"][0]["more"] == 5
    assert plan["business"]["people"] == 2
    assert plan["business"]["offers"] == [{"id": "o1", "days": [1, 2, 3]}]
    assert main([*QUICK, "--days", "8"]) == REFUSED
    assert "--days: choose one of 1, 2" in capsys.readouterr().err
    assert main([*QUICK, "--more", "-1"]) == REFUSED
    assert "--more" in capsys.readouterr().err


def test_a_quick_plan_is_written_into_a_file_that_opens_whatever_windows_makes_of_it(
    tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "new" / "plan.json"
    assert main([*QUICK, "--out", str(file)]) == FINE
    assert capsys.readouterr().out == ""
    text = file.read_text(encoding="utf-8")
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be"):
        mark = codecs.BOM_UTF16_BE if encoding == "utf-16-be" else b""
        file.write_bytes(mark + text.encode(encoding))
        assert main(["check-file", str(file)]) == FINE, encoding
    file.write_bytes(codecs.BOM_UTF16_LE + b"x")
    assert main(["check-file", str(file)]) == REFUSED
    assert "not a complete answers file" in capsys.readouterr().err


def test_a_trade_without_cards_takes_words_of_ones_own(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.cli.quick.library", lambda: replace(library(), sales={}))
    assert quick_plan(capsys, "--offer", "a set of three", "--price", "=1+1")["business"]["offers"] == [
        {"id": "o1", "name": "a set of three", "price": "=1+1"}
    ]


def test_without_a_word_about_it_nothing_is_sold(capsys: Captured) -> None:
    plan = quick_plan(capsys)
    assert "offers" not in plan["business"]
    assert plan["ids"] == {"g": 1}


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--offer", "cars", "--offer: choose one of "),
        ("--order", "phone,fax", "--order: choose one of phone, message, form, counter, online."),
        ("--capacity", "lots", "--capacity: enter a whole number"),
        ("--capacity", "0", "--capacity: enter 1 or more."),
        ("--price", "x" * 25, "--price: at most 24 characters, this has 25. Shorten it."),
        ("--contact", "call me maybe", "--contact: enter a phone number or a link, such as"),
    ],
)
def test_what_cannot_be_sold_so_is_one_line_that_names_the_option(
    option: str, value: str, says: str, capsys: Captured
) -> None:
    assert refused([*QUICK, option, value], capsys).startswith(says)


def test_every_card_of_the_trade_is_named_where_none_fits(capsys: Captured) -> None:
    said = refused([*QUICK, "--offer", "cars"], capsys)
    assert [card.id for card in library().selling("bakery").offers if card.id not in said] == []
