"""The posts as the tools take them that post, plan or remind."""

from planner.exports.importers.limits import Trouble, length, trouble
from planner.exports.importers.posts import Ready, ready
from planner.exports.importers.tools import CHECKED, GOOD_FOR, TOOLS, Tool, files

__all__ = ["CHECKED", "GOOD_FOR", "TOOLS", "Ready", "Tool", "Trouble", "files", "length", "ready", "trouble"]
