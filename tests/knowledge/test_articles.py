"""Everything the four articles ask for is used where method.toml says, or left out with a reason."""

import re
from collections.abc import Collection
from importlib.util import find_spec
from typing import get_args

import pytest
from pydantic import BaseModel

from pages.components.routes import ROUTES
from planner.answers import Answers
from planner.answers.paths import _bare
from planner.checks import CHECKS
from planner.exports import EXPORTS
from planner.knowledge import library, method, order
from planner.knowledge.articles import Advice
from tests.knowledge.test_library import AVOIDED, LONGEST_SENTENCE

KNOWN = library()
METHOD = method()
ENTRIES = 254  # of the catalogue


def field_exists(name: str) -> bool:
    """Whether the answers have this field; ids of list items are left out of its name."""
    kind: object = Answers
    for step in name.split("."):
        while not (isinstance(kind, type) and issubclass(kind, BaseModel)):
            if not get_args(kind):
                return False
            kind = _bare(get_args(kind)[-1])
        if step not in kind.model_fields:
            return False
        kind = _bare(kind.model_fields[step].annotation)
    return True


EXISTS = {
    "guideline": KNOWN.guidelines.__contains__,
    "view": KNOWN.views.__contains__,
    "myth": KNOWN.myths.__contains__,
    "letter": KNOWN.letters.__contains__,
    "expert": KNOWN.experts.__contains__,
    "export": EXPORTS.__contains__,
    "page": ROUTES.__contains__,
    "code": lambda name: find_spec(name) is not None,
    "field": field_exists,
}
each = pytest.mark.parametrize("advice", METHOD, ids=[advice.id for advice in METHOD])


def test_every_entry_of_the_articles_is_there_once() -> None:
    assert len({advice.id for advice in METHOD}) == len(METHOD) == ENTRIES
    assert (METHOD[0].id, METHOD[-1].id) == ("guideline-not-rule", "a-to-z")


@each
def test_it_is_used_somewhere_or_left_out_with_a_reason(advice: Advice) -> None:
    assert bool(advice.used) != bool(advice.left)
    wrong = [ref for ref in advice.used if not EXISTS[ref.partition(":")[0]](ref.partition(":")[2])]
    assert wrong == []
    assert len(set(advice.used)) == len(advice.used)


def test_a_reason_is_a_plain_sentence() -> None:
    reasons = [advice.left for advice in METHOD if advice.left]
    assert not [text for text in reasons if AVOIDED.search(text) or not text.endswith(".")]
    sentences = [s for text in reasons for s in re.split(r"(?<=[.?:])\s", text)]
    assert not [s for s in sentences if not 2 < len(s.split()) <= LONGEST_SENTENCE]


@pytest.mark.parametrize("name", ["business.nothing", "nothing", "audiences.who.more", "engagement.groups.0"])
def test_a_field_nobody_wrote_is_found_out(name: str) -> None:
    assert not field_exists(name)


@pytest.mark.parametrize(
    ("kind", "there"),
    [
        ("guideline", KNOWN.guidelines.keys()),
        ("view", KNOWN.views.keys()),
        ("myth", KNOWN.myths.keys()),
        ("letter", KNOWN.letters.keys()),
    ],
)
def test_no_advice_is_given_that_no_article_gives(kind: str, there: Collection[str]) -> None:
    refs = [ref.partition(":") for advice in METHOD for ref in advice.used]
    assert {name for one, _, name in refs if one == kind} == set(there)


def test_each_guideline_has_its_check_and_its_place_in_the_articles() -> None:
    assert set(CHECKS) == set(KNOWN.guidelines) == set(order())
    place = order()
    assert place["fundamentals-still-hold"] < place["focus-90-10"] < place["zoom-agent"]
    named_elsewhere_too = METHOD[place["followers-not-a-goal"]]
    assert named_elsewhere_too.id == "followers-not-a-goal"
