"""Twelve claims, to believe or to doubt."""

from pages.components import steps
from pages.library import visitor
from pages.library.myths import claims

steps.heading("Twelve things people say", "Two of the articles contradict them. Vote first, then read why.")
visitor.where_it_stays()
claims.show()
visitor.more("myths")
