"""What a plan says about the people it is for."""

from planner.insights.audiences.competitors import Compared, name_of

__all__ = ["Compared", "name_of"]
