"""Numbers of weeks in words."""

from collections.abc import Sequence

from planner.language import N_
from planner.plan import Plan

_ROW = 3  # weeks in a row that are told as from and to (ours)


def weeks_in_words(plan: Plan, numbers: Sequence[int]) -> str:
    """The numbers of weeks as a list; three and more in a row as from and to."""
    say, rows = plan.library.say, list[list[int]]()
    for number in sorted(numbers):
        if rows and rows[-1][-1] == number - 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    told = []
    for row in rows:
        if len(row) < _ROW:
            told += [say.number(number) for number in row]
        else:
            told.append(say(N_("{first} to {last}"), first=say.number(row[0]), last=say.number(row[-1])))
    return say.both(told)
