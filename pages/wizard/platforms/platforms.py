"""Who is where: what customers say, what was counted, a survey, one's own word, in this order."""

from pages.components import steps
from pages.components.folds import fold
from pages.components.routes import link
from pages.components.session import state
from pages.wizard.platforms import counting, places

steps.heading("Who is where", "One place done well beats four done a little. Start where your customers are.")
places.three_pages()
say = state.say()
plan = state.plan()
order = places.order(plan)
first, rest = order[: places.MOST_RATED], order[places.MOST_RATED :]
nobody_asked = not plan.case.asked
ask = say("Ask ten people who might work for you") if plan.case.hires else say("Ask ten customers")
fold(ask, counting.ask, plan, first, rest, opened=nobody_asked, key="counting.ask", holds=counting.ASKED)
if not plan.case.hires:
    fold(say("Count where new customers came from"), counting.own, plan, first, rest, key="counting.own")
places.each(plan, places.rate)
places.facebook(plan)
places.waiting()
link("evidence")
steps.continue_step("platforms", then="platforms_liked")
