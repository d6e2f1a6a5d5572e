"""Your plans: open, rename, duplicate, delete, open a file."""

from pages.components import plans

plans.show()
