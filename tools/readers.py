"""Programs that are not Python read the files: `make readers`, outside CI. A missing one is a failure."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from planner.exports import EXPORTS, Options
from tests.exports import files
from tests.exports.plans import persona, reviewed
from tests.paths import PERSONAS, ROOT

NEEDED = ("qpdf", "pdftotext", "soffice", "node", "npm")
LIBRARIES = ("papaparse@5", "csv-parse@6", "ical.js@2")


def main() -> int:
    """1 where a program is missing, or reads something else than was written."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        print(f"Please install: {', '.join(missing)}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        _written(folder)
        shutil.copy(ROOT / "tools/readers.mjs", folder)
        found = [
            _run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", *LIBRARIES),
            _run(folder, "node", "readers.mjs", folder),
            *(_run(folder, "qpdf", "--check", pdf) for pdf in folder.glob("*.pdf")),
            _run(folder, "soffice", "--headless", "--convert-to", "txt:Text", *folder.glob("*.docx")),
        ]
        found += [_says(path.with_suffix(".txt"), path) for path in folder.glob("*.docx")]
        for path in folder.glob("*plan.pdf"):
            found += [_run(folder, "pdftotext", "-raw", path), _says(path.with_suffix(".txt"), path)]
    print("All readers agree." if all(found) else "Some readers disagree.")
    return 0 if all(found) else 1


def _written(folder: Path) -> None:
    """Every persona's files, what the tables and calendars hold, and what the documents have to say."""
    tables, calendars = {}, {}
    for path in PERSONAS:
        plan, review = reviewed(persona(path))
        for name, export in EXPORTS.items():
            for file in export.make(plan, review, Options()):
                whole = f"{path.stem}-{file.name.replace('plan.docx', 'word.docx')}"
                (folder / whole).write_bytes(file.data)
                if export.reader == "scheduler":
                    tables[whole] = files.of_csv(file.data)
                if name == "plan.ics":
                    calendars[whole] = sorted(map(list, files.of_ics(file.data)))
        said = [*(post.first for post in plan.posts), *(goal.name for goal in plan.answers.goals)]
        for kind in ("word.docx", "plan.pdf"):
            words = [files.in_one_line(text) for text in said]
            (folder / f"{path.stem}-{kind}.said").write_text(json.dumps(words))
    (folder / "expected.json").write_text(json.dumps({"tables": tables, "calendars": calendars}))


def _says(text: Path, document: Path) -> bool:
    """Whether what a program read holds every post and goal, wherever its lines end."""
    told = "".join(text.read_text(encoding="utf-8").replace("\u200b", "").split())
    said = json.loads(Path(f"{document}.said").read_text())
    left = [one for one in said if "".join(one.split()) not in told]
    if left:
        print(f"{document.name}: {len(left)} of {len(said)} not read, such as {left[0]!r}", file=sys.stderr)
    return not left


def _run(folder: Path, *command: str | Path) -> bool:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        print(f"{command[0]}: {(done.stderr or done.stdout)[-400:]}", file=sys.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
