"""Whether the formats of other tools were looked at lately: `make formats`, outside CI."""

import sys

from planner import clock
from planner.exports.importers import CHECKED, GOOD_FOR, TOOLS


def main() -> int:
    """1 where they are due."""
    age = (clock.now().date() - CHECKED).days
    print(f"{', '.join(tool.name for tool in TOOLS)}: last checked {CHECKED}, {age} days ago.")
    if age <= GOOD_FOR:
        return 0
    print(f"That is more than {GOOD_FOR} days. Read what each tool says of its file, then change CHECKED.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
