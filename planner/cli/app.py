"""The app, served by Streamlit, from the wheel or from a checkout."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

from planner.cli.files import InputError
from planner.language import N_

_PLANNER = Path(__file__).parents[1]
PLACES = (_PLANNER / "app" / "app.py", _PLANNER.parent / "app.py")  # in the wheel, in a checkout


def serve(port: int) -> None:
    """Become the app's server; it never returns.

    Raises:
        InputError: what the app needs is not installed.
    """
    script = next((path for path in PLACES if path.exists()), None)
    if script is None or find_spec("streamlit") is None:
        raise InputError(N_("The app is not installed. Install it with: pip install 'ninety-ten[app]'"))
    os.environ.setdefault("WEBSOCKETS_MAX_LINE_LENGTH", "65536")  # a longer Cookie line would hang the socket
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    os.execv(sys.executable, command)  # noqa: S606 - our own words
