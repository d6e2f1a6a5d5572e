"""The real server as a process of its own, over a database of its own, and restartable."""

import os
import socket
import subprocess
import sys
import threading
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from tests.days import NOW, setting
from tests.paths import ROOT

PATIENCE = 30.0  # seconds a start may take on a busy machine before the test gives up
_PAUSE = 0.02  # seconds between two looks


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@dataclass
class Server:
    """`streamlit run app.py` on a free port; stop() and start() keep port and database."""

    database: Path
    port: int = field(default_factory=free_port)
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def database_url(self) -> str:
        """Where the server and the test find the plans."""
        return f"sqlite:///{self.database}"

    @property
    def log(self) -> Path:
        """What the server printed, tracebacks included."""
        return self.database.with_suffix(".log")

    def address(self, page: str = "", **params: str) -> str:
        """The address of a page."""
        query = "&".join(f"{name}={value}" for name, value in params.items())
        return f"http://127.0.0.1:{self.port}/{page}" + (f"?{query}" if query else "")

    def launch(self) -> None:
        """Start the process, without waiting for it."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self.port)],
                cwd=ROOT,
                env={**os.environ, **setting(NOW), "PLANNER_DATABASE_URL": self.database_url},
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def wait(self) -> None:
        """Wait until /healthz says ok."""
        pause = threading.Event()
        for _ in range(int(PATIENCE / _PAUSE)):
            assert self.process is not None
            assert self.process.poll() is None, f"the server ended: {self.log.read_text()}"
            if self._answers():
                return
            pause.wait(_PAUSE)
        raise AssertionError(f"no answer within {PATIENCE:g} s: {self.log.read_text()}")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.address("healthz"), timeout=PATIENCE) as answer:  # noqa: S310 - ours
                return bool(answer.read() == b"ok")
        except (urllib.error.URLError, ConnectionError):
            return False

    def start(self) -> None:
        """Start and wait."""
        self.launch()
        self.wait()

    def stop(self) -> None:
        """End the process as a crash would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
