"""The same nginx file and the same process as in deploy/, on loopback: `python -m tests.trust.nginx`.

Changed is only what one machine cannot have: the app's host, ports, certificate, where logs go.
"""

import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import closing
from email.message import Message
from pathlib import Path

from planner.store import Store
from tests.browser.serving import Server, free_port
from tests.paths import ROOT
from tests.store.conftest import bakery

_CERTIFICATE = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]


def config(folder: Path, app: int, plain: int, secure: int) -> Path:
    """deploy/nginx.conf for this machine."""
    text = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    changes = {
        "server app:8501": f"server 127.0.0.1:{app}",
        "listen 80 default_server": f"listen 127.0.0.1:{plain} default_server",
        "listen 443 ssl": f"listen 127.0.0.1:{secure} ssl",
        "include mime.types": "include /etc/nginx/mime.types",
        "certificates/": f"{folder}/",
        "/var/log/nginx/": f"{folder}/",
    }
    for was, becomes in changes.items():
        assert was in text, was
        text = text.replace(was, becomes)
    file = folder / "nginx.conf"
    file.write_text(f"pid {folder}/nginx.pid;\ndaemon off;\n{text}", encoding="utf-8")
    return file


def main() -> int:
    """Start both, ask what an operator would, and print what was seen."""
    nginx, openssl = shutil.which("nginx"), shutil.which("openssl")
    if not nginx or not openssl:
        sys.exit("nginx and openssl are needed: apt-get install nginx openssl")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        keys = ["-keyout", str(folder / "privkey.pem"), "-out", str(folder / "fullchain.pem")]
        subprocess.run([openssl, *_CERTIFICATE, *keys], check=True, capture_output=True)
        plain, secure, server = free_port(), free_port(), Server(folder / "plans.db")
        os.environ |= {"PLANNER_MODE": "open", "PLANNER_URL": f"https://127.0.0.1:{secure}"}
        server.start()
        file = config(folder, server.port, plain, secure)
        process = subprocess.Popen([nginx, "-c", str(file), "-e", str(folder / "start.log")])
        try:
            return _ask(folder, server, plain, secure)
        finally:
            process.terminate()
            process.wait()
            server.stop()


def _named(headers: Message) -> dict[str, str]:
    """Each header once; several of one name beside one another."""
    return {name.title(): "; ".join(headers.get_all(name, [])) for name in headers}


def _ask(folder: Path, server: Server, plain: int, secure: int) -> int:
    trust = ssl.create_default_context()
    trust.check_hostname, trust.verify_mode = False, ssl.CERT_NONE  # our own certificate of a minute ago
    no_follow = type("Stay", (urllib.request.HTTPRedirectHandler,), {"redirect_request": lambda *_: None})
    ask = urllib.request.build_opener(urllib.request.HTTPSHandler(context=trust), no_follow)

    def get(address: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
        for _ in range(50):
            try:
                with ask.open(urllib.request.Request(address, headers=headers), timeout=10) as answer:  # noqa: S310
                    return answer.status, _named(answer.headers), answer.read()
            except urllib.error.HTTPError as error:
                return error.code, _named(error.headers), error.read()
            except urllib.error.URLError:
                time.sleep(0.1)
        raise AssertionError("nginx does not answer")

    with closing(Store(server.database_url)) as store:
        secret = store.share(store.create(bakery()), "owner")
    base = f"https://127.0.0.1:{secure}"
    page = get(base, Accept="text/html", **{"Accept-Encoding": "gzip"})
    opened = get(f"{base}/p/{secret}")
    long = get(base, Cookie="x=" + "y" * 20_000)
    logs = "".join(path.read_text(errors="replace") for path in folder.glob("*.log"))
    seen = {
        "/healthz through nginx": get(f"{base}/healthz")[2] == b"ok",
        "http is sent to https": get(f"http://127.0.0.1:{plain}/")[0] == 301,
        "the page is compressed": page[1].get("Content-Encoding") == "gzip",
        "Strict-Transport-Security": "max-age" in page[1].get("Strict-Transport-Security", ""),
        "the key is __Host-, Secure": "__Host-ninety-ten=" in page[1].get("Set-Cookie", "")
        and "Secure" in page[1].get("Set-Cookie", ""),
        "a link is exchanged": opened[0] == 303 and secret not in str(opened),
        "a Cookie of 20,000 bytes passes": long[0] == 200,
        "metrics are not there": get(f"{base}/_stcore/metrics")[0] == 404,
        "another Host is refused": get(base, Host="evil.example")[0] == 421,
        "no link in any log": secret not in logs,
    }
    for what, holds in seen.items():
        sys.stdout.write(f"| nginx | {what} | {'holds' if holds else 'FAILS'} |\n")
    return 0 if all(seen.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
