"""Time: kinds of weeks, what one makes, the jobs."""

from typing import Literal

from planner.language import N_

WeekKind = Literal["normal", "half", "none"]


Makes = Literal["photos", "films", "writing", "crafted"]
Activity = Literal["discover", "curate", "publish", "respond", "promote"]


Work = Literal["marketing", "service", "sales", "press"]
Making = Literal["evening", "day before"]
Ownership = Literal["engagement", "content", "approach", "strategy", "integration"]  # Pam Moore's five


Aim = Literal["visits", "messages", "sales", "likes"]  # of a paid post


WORKS: dict[Work, str] = {
    "marketing": N_("Marketing"),
    "service": N_("Customer service"),
    "sales": N_("Sales"),
    "press": N_("Press and public"),
}
OWNERSHIPS: dict[Ownership, str] = {  # Pam Moore, in Hemley 2012, tip 26
    "engagement": N_("That people are answered well"),
    "content": N_("That what goes out is good"),
    "approach": N_("That we go about it the right way"),
    "strategy": N_("That it leads where we want to go"),
    "integration": N_("That it fits with everything else we do"),
}
MAKINGS: dict[Making, str] = {
    "evening": N_("All in one evening of the week"),
    "day before": N_("Each the day before it goes out"),
}


AIMS: dict[Aim, str] = {
    "visits": N_("Visits to our own page"),
    "messages": N_("Messages and calls"),
    "sales": N_("Orders and bookings"),
    "likes": N_("Likes and followers"),
}


WEEK_KINDS: dict[WeekKind, str] = {
    "normal": N_("A normal week"),
    "half": N_("Half the time"),
    "none": N_("No time"),
}


MAKES: dict[Makes, str] = {
    "photos": N_("Photos with a phone"),
    "films": N_("Short films with a phone"),
    "writing": N_("Short texts"),
    "crafted": N_("Bigger pieces that take hours"),
}
ACTIVITIES: dict[Activity, str] = {
    "discover": N_("Look at what customers and others post"),
    "curate": N_("Pass on good things from others"),
    "publish": N_("Make and put out our own"),
    "respond": N_("Answer people"),
    "promote": N_("Get our posts seen"),
}
