"""A zip file that is the same bytes whenever it is written."""

import io
import zipfile
from collections.abc import Iterable

_WHEN = (1980, 1, 1, 0, 0, 0)  # the first day a zip file knows


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The files in their order, each dated alike."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files:
            about = zipfile.ZipInfo(name, _WHEN)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.create_system = 3  # the same on every machine
            about.external_attr = 0o644 << 16
            packed.writestr(about, data)
    return out.getvalue()


def fixed(data: bytes) -> bytes:
    """A zip file with its dates taken out."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return zipped((name, packed.read(name)) for name in packed.namelist())
