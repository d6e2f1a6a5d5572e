"""What came in, held against who the business is: take, pass on, or leave (Heimann, in Allton 2019)."""

from typing import Literal

from planner.answers import Request
from planner.language import N_

Verdict = Literal["take", "refer", "drop"]
VERDICTS: dict[Verdict, str] = {
    "take": N_("**Take it.** It fits, and you can do it well."),
    "refer": N_("**Pass it on.** It fits, but somebody else can do it better."),
    "drop": N_("**Leave it.** It does not fit who you are and whom you serve."),
}


def verdict(request: Request) -> Verdict | None:
    """What to do with it; None as long as the answers do not tell."""
    if request.fits is False:
        return "drop"
    if request.fits is None or request.well is None:
        return None
    return "take" if request.well else "refer"
