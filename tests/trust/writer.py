"""What the writers of these tests save: each its own field, counting up."""

from planner.answers import Change


def change(name: str, number: int) -> list[Change]:
    """The save number so much of one writer's own field."""
    return [(("business", name), str(number - 1) if number else None, str(number))]
