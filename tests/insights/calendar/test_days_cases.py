"""The days of one date, against cases written by hand: who shows what, its last day, its prepared post."""

import csv
from dataclasses import replace
from datetime import date

import pytest

from planner.answers import from_document
from planner.insights.calendar import Occasion, occasions, prepared
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.paths import DATA

with (DATA / "days_cases.csv").open(encoding="utf-8", newline="") as file:
    CASES = list(csv.DictReader(file))


def plan_of(case: dict[str, str]) -> Plan:
    business = {"name": "Fjord", "trade": case["trade"], "country": case["country"], "region": case["region"]}
    answers = {"business": business, "time": {"minutes": 180}, "calendar": {"start": case["start"]}}
    # A campaign takes the place of a prepared post: that is tried with the bakery's.
    known = replace(library(), sales={"bakery": library().sales["bakery"]})
    return build_plan(from_document(answers), known, date.fromisoformat(case["start"]))


def source(one: Occasion) -> str:
    also = "+holiday" if one.source == "offer" and one.off else ""
    return one.source + also + ("+after" if one.after else "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['n']} {case['why']}")
def test_a_date_shows_what_its_case_says(case: dict[str, str]) -> None:
    plan = plan_of(case)
    found = [one for one in occasions(plan) if one.day.isoformat() == case["day"]]
    posts = {one.occasion.key: one.go_out.isoformat() for one in prepared(plan)}

    def joined(values: list[str]) -> str:
        return "; ".join(value or "-" for value in values) if any(values) else ""

    assert {
        "shown": joined([one.name for one in found]),
        "source": joined([source(one) for one in found]),
        "last_day": joined([one.order_by.isoformat() if one.order_by else "" for one in found]),
        "post": joined([posts.get(one.key, "") for one in found]),
    } == {column: case[column] for column in ("shown", "source", "last_day", "post")}
