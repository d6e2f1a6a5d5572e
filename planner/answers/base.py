"""What all parts share: unknown fields are kept, limits in one place, how an answer is known."""

from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from planner.answers.cleaning import Line
from planner.language import N_
from planner.vocabulary import How

LINE, TEXT = 200, 600  # characters: longer answers make no better plan and a longer PDF
WEEK_MINUTES = 7 * 24 * 60
OURS = "app"  # who said an answer that was kept so that it does not move, and that nobody chose
MAX_PLACES, MAX_LIST = 40, 60


class Node(BaseModel):
    """Unknown fields are kept: a newer version's answers survive a visit to this one."""

    model_config = ConfigDict(extra="allow", allow_inf_nan=False)

    @field_validator("*", mode="after")
    @classmethod
    def _ids_differ(cls, value: Any) -> Any:
        """Items of a list are addressed by their ids, so no two may share one."""
        ids = [item.id for item in value if hasattr(item, "id")] if isinstance(value, list) else []
        for twice in (i for i in ids if ids.count(i) > 1):
            raise PydanticCustomError("same_id", "two items share the id {id}", {"id": twice})
        return value


class Known(Node):
    """How an answer is known: who said it, how many, when."""

    how: How | None = Field(None, title=N_("How you know"))
    who: Line = Field("", title=N_("Who, or how many"), max_length=LINE)
    when: date | None = None


class Part(Node):
    """A part of the answers; `known` is keyed by field name."""

    known: dict[str, Known] = Field({}, max_length=200)

    def is_ours(self, field: str) -> bool:
        """Whether the answer was only kept for the owner, who never chose it."""
        return field in self.known and self.known[field].who == OURS
