"""Ninety-Ten's logic: answers in, plan and review out. No screen, no clock."""

__version__ = "0.1.0"
