"""Ninety-Ten's logic: answers in, plan and review out. No screen, no clock."""
