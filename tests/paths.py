"""Where tests find their files."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
DATA, FOLDER = ROOT / "tests" / "data", ROOT / "tests" / "personas"
PERSONAS = sorted(FOLDER.glob("*.json"))
