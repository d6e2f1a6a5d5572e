"""`make bench`: each figure beside its limit; ends with 1 if one is over."""

import sys
from itertools import chain

from tests.bench import engines, pages


def main() -> int:
    """Measure everything and print it."""
    sys.stdout.write(f"{'':<34} {'figure':>8} {'limit':>8}\n")
    over = 0
    for figure in chain(engines.figures(), pages.figures()):
        sys.stdout.write(f"{figure.line()}\n")
        over += not figure.held
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
