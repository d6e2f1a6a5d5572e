"""The quick plan, 3 of 4: how people order, and what it costs."""

from pages.components import offer, steps

steps.heading("Orders and price", "Then your posts can say it. Leave out what you do not know.")
offer.named()
offer.ways()
offer.price()
offer.contact()
steps.next_button("quick_time")
