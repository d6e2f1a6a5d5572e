"""Twelve claims, to believe or to doubt."""

from pages.components import actions, anybody, myths

actions.heading("Twelve things people say", "Two of the articles contradict them. Vote first, then read why.")
anybody.where_it_stays()
myths.show()
anybody.more("myths")
