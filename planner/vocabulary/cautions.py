"""What a plan leaves out because of a rule of law or of a profession."""

from typing import Literal

from planner.language import N_

KeepsOut = Literal[
    "selling", "goods", "customers", "reviews",  # held by the engine
    "before-after", "faces", "results", "drinks", "tobacco", "medicines", "raffles",  # held by the texts
]  # fmt: skip

KEEPS_OUT: dict[KeepsOut, str] = {
    "selling": N_("Posts that sell"),
    "goods": N_("What you make or sell, in words and pictures"),
    "customers": N_("Customers' stories, pictures and words"),
    "reviews": N_("Asking for reviews"),
    "before-after": N_("Before and after"),
    "faces": N_("Faces of those you look after"),
    "results": N_("Promises of a result"),
    "drinks": N_("Drinks with alcohol"),
    "tobacco": N_("Tobacco and vapes"),
    "medicines": N_("Names of medicines"),
    "raffles": N_("Raffles and draws"),
}
