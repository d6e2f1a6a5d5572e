"""Whose work the document is: a consultant's name, logo and colour, else ours."""

import base64
import binascii

from planner.exports.pdf.facts import Data
from planner.exports.pdf.logo import is_png
from planner.plan import Plan

COLOUR = "#9c2330"  # ours
CONTRAST = 4.5  # with white paper, as the Web Content Accessibility Guidelines ask
_DARKER = 0.92  # of each colour's light, step by step (ours)
_LINEAR, _BEND, _GAMMA = 12.92, 0.04045, 2.4  # of sRGB


def brand(plan: Plan) -> Data:
    """Name, logo and colour; name and logo are empty where they are ours."""
    said = plan.said.settings.consultant
    return {
        "name": said.name,
        "logo": list(_logo(said.logo)),
        "colour": readable(said.colour) if said.colour else COLOUR,
        "cover": bool(said.cover),
    }


def _logo(kept: str) -> bytes:
    """The kept picture; nothing where an answers file brought something that is none."""
    try:
        data = base64.b64decode(kept, validate=True)
    except binascii.Error:
        return b""
    return data if is_png(data) else b""


def readable(colour: str) -> str:
    """The colour, darkened until one can read it on white and white on it."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    while 1.05 / (_light(parts) + 0.05) < CONTRAST:
        parts = [int(part * _DARKER) for part in parts]
    return "#" + "".join(f"{part:02x}" for part in parts)


def _light(parts: list[int]) -> float:
    """How bright the colour is, 0 to 1."""
    red, green, blue = (
        part / 255 / _LINEAR if part / 255 <= _BEND else ((part / 255 + 0.055) / 1.055) ** _GAMMA
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
