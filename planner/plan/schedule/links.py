"""Addresses of pages: whole, and with the words by which a visit's counter tells where it came from."""

import re
from urllib.parse import quote, unquote_plus

from planner.errors import InvalidAnswer
from planner.language import N_, slug

LONGEST = 2000  # characters of a whole address (ours)
REFERRAL = "referral"  # the medium of a place in no list
_SOCIAL = (
    "youtube facebook instagram tiktok linkedin pinterest snapchat whatsapp x reddit threads bluesky telegram"
)
# The medium by place, in the words of Google Analytics 4 for its default channels.
MEDIUMS: dict[str, str] = {
    **dict.fromkeys(_SOCIAL.split(), "social"),
    "newsletter": "email",
    "blog": REFERRAL,
}
_NAMELESS = "other"  # for a name without a letter that an address can carry
_NAMES = ("utm_source", "utm_medium", "utm_campaign", "utm_content")
_ADDRESS = re.compile(r"(?:(?:(https?):)?//)?([^/?#:]+)(:[0-9]{1,5})?([/?#].*)?", re.IGNORECASE | re.DOTALL)
_HOST = re.compile(r"localhost|[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?")
_KEPT = "!#$%&'()*+,/:;=?@[]"  # what may stand in an address as it is, beside letters, digits and -._~


class InvalidLink(InvalidAnswer):
    """This is no address of a page."""


def home(url: str) -> str:
    """What an owner typed as a whole address; behind the host it stays as typed.

    Raises:
        InvalidLink: no page can be there; the message says what to enter.
    """
    match = _ADDRESS.fullmatch(url.strip())
    host = _host(match[2]) if match else ""
    if not match or not host:
        raise InvalidLink(N_("This is not the address of a page. Enter one such as https://example.com."))
    scheme, port, rest = (match[1] or "https").lower(), match[3] or "", match[4] or ""
    address = f"{scheme}://{host}{port}{quote(rest, safe=_KEPT, errors='ignore')}"
    if len(address) > LONGEST:
        raise InvalidLink(
            N_("This address is longer than {most} characters. Enter one such as https://example.com."),
            most=LONGEST,
        )
    return address


def _host(typed: str) -> str:
    """The host in plain letters; empty where it is none."""
    try:
        host = typed.encode("idna").decode().lower()
    except UnicodeError:
        return ""
    return host if _HOST.fullmatch(host) else ""


def tracked(url: str, source: str, medium: str, campaign: str, content: str = "") -> str:
    """The address with its four words; those it had by the same names give way, all else stays.

    A campaign may have no letter an address can carry: pass `slug(title, its_id)`.

    Raises:
        InvalidLink: no page can be there.
    """
    address, hash_sign, fragment = home(url).partition("#")
    page, _, query = address.partition("?")
    kept = [pair for pair in query.split("&") if pair and _name(pair) not in _NAMES]
    words = [slug(word, _NAMELESS) for word in (source, medium, campaign)] + [slug(content, "")]
    ours = [f"{name}={word}" for name, word in zip(_NAMES, words, strict=True) if word]
    return f"{page}?{'&'.join(kept + ours)}{hash_sign}{fragment}"


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])
