"""File names that begin with the business."""

from planner.slugs import slug

__all__ = ["slug"]
