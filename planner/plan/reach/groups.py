"""What was said about an audience that a survey can tell apart, and the published group that fits it best."""

from typing import get_args

from planner.answers import Audience
from planner.knowledge import Dimension
from planner.vocabulary import EDUCATIONS, Ages

BANDS: tuple[Ages, ...] = get_args(Ages)
_GRADUATE, _WELL_OFF = "college graduate+", "$100k+"  # the one pair published together


def bands(audience: Audience) -> tuple[Ages, ...]:
    """The age bands of an audience in their order; all of them where none is said."""
    return tuple(band for band in BANDS if band in audience.ages) or BANDS


def said(audience: Audience) -> set[str]:
    """What was said: all four ages, everyone, or a schooling in other words say nothing."""
    conditions = {
        "age": bands(audience) != BANDS,
        "sex": audience.sex in ("women", "men"),
        "education": audience.education in EDUCATIONS,
        "income": audience.income is not None,
        "area": audience.area is not None,
    }
    return {name for name, stated in conditions.items() if stated}


def groups(audience: Audience) -> tuple[Dimension, list[str], set[str]]:
    """The dimension and groups published for the United States that fit best, and what of it they cover."""
    known = said(audience)
    if {"age", "sex"} <= known:
        return "age_sex", [f"{audience.sex} {band}" for band in bands(audience)], {"age", "sex"}
    if "age" in known:
        return "age", [*bands(audience)], {"age"}
    if "sex" in known:
        return "sex", [str(audience.sex)], {"sex"}
    if audience.education == _GRADUATE and audience.income == _WELL_OFF:
        return "segment", [f"{_GRADUATE} and {_WELL_OFF}"], {"education", "income"}
    if "education" in known:
        return "education", [audience.education], {"education"}
    if "income" in known:
        return "income", [str(audience.income)], {"income"}
    if "area" in known:
        return "urbanicity", [str(audience.area)], {"area"}
    return "all", ["all adults"], set()
