"""How this server is run: for whoever sits at it, or open to anybody with a link."""

import os
import re
from urllib.parse import urlsplit

from planner.errors import BadSetting
from planner.language import N_

LOCAL, OPEN = "local", "open"
MODE, URL, KEEP, NETWORK = "PLANNER_MODE", "PLANNER_URL", "PLANNER_KEEP_DAYS", "PLANNER_LOCAL_NETWORK"
LOOPBACK = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d+)?")
LEAST_DAYS = 30  # ours: a plan is about three months, and says for two weeks that it will be deleted


def mode() -> str:
    """`local` or `open`. Raises BadSetting."""
    found = os.environ.get(MODE) or LOCAL
    if found not in (LOCAL, OPEN):
        raise BadSetting(
            N_("{setting} is “{text}”; choose local or open. Signing in is not there yet."),
            setting=MODE,
            text=found,
        )
    return found


def is_open() -> bool:
    """Whether anybody may start a plan here."""
    return mode() == OPEN


def url() -> str:
    """The address people type, without a slash at its end; "" in local mode. Raises BadSetting."""
    if not is_open():
        return ""
    text = os.environ.get(URL, "").rstrip("/")
    parts = urlsplit(text)
    plain = (parts.path, parts.query, parts.fragment, parts.username) == ("", "", "", None)
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain:
        raise BadSetting(
            N_("{setting} is “{text}”; write the app's own address, such as https://plans.example.org."),
            setting=URL,
            text=text,
        )
    return text


def host() -> str:
    """The only Host the server answers to in open mode."""
    return urlsplit(url()).netloc


def cookie() -> str:
    """The cookie of a browser's key; over https no other host can set it."""
    return "__Host-ninety-ten" if is_secure() else "ninety-ten"


def is_secure() -> bool:
    """Whether people come by https."""
    return url().startswith("https:")


def keep_days() -> int | None:
    """After how many untouched days a plan of open mode is deleted; None for never. Raises BadSetting."""
    text = os.environ.get(KEEP, "").strip()
    if not text or not is_open():
        return None
    if not re.fullmatch("[0-9]{1,5}", text) or int(text) < LEAST_DAYS:
        raise BadSetting(
            N_("{setting} is “{text}”; write a number of days from {least}, or leave it out to keep all."),
            setting=KEEP,
            text=text,
            least=LEAST_DAYS,
        )
    return int(text)


def check_address(address: str | None) -> None:
    """Local mode has no login, so it listens on this computer alone.

    Raises:
        BadSetting: it would listen elsewhere, and nobody said so.
    """
    here = LOOPBACK.fullmatch(address or "") or address == "::1"
    if mode() == LOCAL and not here and os.environ.get(NETWORK) != "yes":
        raise BadSetting(
            N_(
                "On “{text}” others could read all plans. Set PLANNER_MODE=open, "
                "or {setting}=yes if you trust everybody there."
            ),
            setting=NETWORK,
            text=address or "0.0.0.0",  # noqa: S104 - named, not listened on
        )
    url(), keep_days()


def let_in(peer: str, asked: str, path: str) -> bool:
    """Whether a request from this peer, for this Host, is answered.

    In local mode a loopback Host alone opens nothing: the connection must come from this computer too.
    """
    if is_open():
        return asked == host() or (path == "/healthz" and LOOPBACK.fullmatch(asked) is not None)
    if os.environ.get(NETWORK) == "yes":
        return True
    return (peer in ("::1", "::ffff:127.0.0.1") or peer.startswith("127.")) and (
        LOOPBACK.fullmatch(asked) is not None
    )
