"""A logo somebody uploads, drawn anew as a small picture: nothing in it can run or fetch anything."""

import base64
import re
import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

import typst

from planner.answers import LOGO
from planner.errors import PlannerError
from planner.language import N_

MOST_BYTES, MOST_WIDE = 2_000_000, 6000  # of what is uploaded, in bytes and pixels (ours)
_DENSITIES = (300.0, 200.0, 120.0, 72.0)  # pixels an inch, the finest that fits into an answer
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD = 33  # bytes of signature and first chunk
_FORBIDDEN = {"script", "foreignobject", "iframe", "image", "use", "feimage", "animate", "set", "a", "style"}
_OUTSIDE = re.compile(r"(?:url\s*\(\s*['\"]?\s*(?!#)|@import|javascript:|expression\s*\()", re.IGNORECASE)
_TEMPLATE = Path(__file__).parent / "templates"


class LogoError(PlannerError):
    """This cannot be a logo; the message says what to choose instead."""


def logo_of(data: bytes) -> str:
    """The logo as it is kept: a PNG picture in base64.

    Raises:
        LogoError: it is neither PNG nor SVG, too large, damaged, or an SVG that runs or fetches something.
    """
    if len(data) > MOST_BYTES:
        raise LogoError(N_("Your logo: this file is larger than {mb} MB. Choose a smaller one."), mb=2)
    kind = "png" if data.startswith(_SIGNATURE) else "svg"
    if kind == "png" and not is_png(data):
        raise LogoError(N_("Your logo: this PNG file is damaged or too large. Save it again as PNG."))
    if kind == "svg":
        _check_svg(data)
    for density in _DENSITIES:
        kept = base64.b64encode(_drawn(data, kind, density)).decode()
        if len(kept) <= LOGO:
            return kept
    raise LogoError(N_("Your logo: this picture holds too much. Choose a simpler one."))


def is_png(data: bytes) -> bool:
    """Whether it is a whole PNG picture of a usual size: every part has its own checksum."""
    if not data.startswith(_SIGNATURE) or len(data) < _HEAD:
        return False
    wide, high = struct.unpack(">II", data[16:24])
    at, kind = len(_SIGNATURE), b""
    while at + 12 <= len(data) and kind != b"IEND":
        (size,), kind = struct.unpack(">I", data[at : at + 4]), data[at + 4 : at + 8]
        end = at + 12 + size
        if (
            end > len(data)
            or zlib.crc32(data[at + 4 : end - 4]) != struct.unpack(">I", data[end - 4 : end])[0]
        ):
            return False
        at = end
    return kind == b"IEND" and 0 < wide <= MOST_WIDE and 0 < high <= MOST_WIDE


def _check_svg(data: bytes) -> None:
    """Refuse entities, scripts, handlers and everything that points outside."""
    neither = N_("Your logo: this is neither a PNG nor an SVG picture. Choose one that is.")
    active = N_("Your logo: this SVG runs or fetches something ({what}). Save it as PNG and choose that.")
    if b"<!ENTITY" in data.upper() or (b"<!DOCTYPE" in data.upper() and b"[" in data):
        raise LogoError(active, what="DOCTYPE")
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - entities were refused above
    except (ElementTree.ParseError, expat.ExpatError, ValueError, LookupError):
        raise LogoError(neither) from None
    if root.tag.rpartition("}")[2] != "svg":
        raise LogoError(neither)
    for one in root.iter():
        name = str(one.tag).rpartition("}")[2].lower()
        if name in _FORBIDDEN:
            raise LogoError(active, what=name)
        for key, value in one.attrib.items():
            attribute = key.rpartition("}")[2].lower()
            link = attribute in ("href", "src") and not value.startswith("#")
            if attribute.startswith("on") or link or _OUTSIDE.search(value):
                raise LogoError(active, what=attribute)


def _drawn(data: bytes, kind: str, density: float) -> bytes:
    """The picture at most 60 mm wide and 25 mm high."""
    told = {"data": ",".join(map(str, data)), "kind": kind}
    try:
        drawn = typst.compile(
            _TEMPLATE / "logo.typ", root=_TEMPLATE, format="png", ppi=density, sys_inputs=told
        )
    except typst.TypstError:
        raise LogoError(
            N_("Your logo: this picture cannot be drawn. Save it as PNG and choose that.")
        ) from None
    assert isinstance(drawn, bytes)  # noqa: S101 - one page
    return drawn
