"""Every page's address, opened as the first request of a fresh server."""

from collections.abc import Iterator

import pytest

from pages.components.routes import ROUTES
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import QUICK, answers_of
from tests.browser.serving import Server
from tests.days import at_night

pytestmark = pytest.mark.browser

HEADINGS = {  # some of every folder: what opens one cold opens all of it, and each start takes seconds
    "start": "One place. Three hours a week. A plan you can keep.",
    "plans": "Your plans",
    "quick_name": "Your business",
    "home": "This week",
    "business": "Who are you, and whom do you serve?",
    "platforms_choice": "The choice",
    "summary": "Check your answers",
    "weeks": "Your calendar",
    "compare": "Plans side by side",
    "evidence": "Where the numbers come from",
}
NO_PLAN = "There is no plan at this address"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Fresh"]:
    """Fresh servers over one database."""
    found = Fresh(Server(tmp_path_factory.mktemp("fresh") / "plans.db"))
    yield found
    found.spare.stop()


class Fresh:
    """Hands out servers nobody has visited; the next one starts meanwhile."""

    def __init__(self, first: Server) -> None:
        self.spare = first
        self.spare.start()
        store = Store(first.database_url)
        self.plan = store.create(answers_of(QUICK))
        store.close()

    def server(self) -> Server:
        """A server without a visitor yet."""
        ready, self.spare = self.spare, Server(self.spare.database)
        ready.wait()
        self.spare.launch()
        return ready


@pytest.mark.parametrize("name", [*HEADINGS] if at_night() else [*HEADINGS][::2])
def test_a_page_opens_cold_inside_its_frame(name: str, fresh: Fresh, visitor: NewVisitor) -> None:
    server = fresh.server()
    try:
        guest = visitor(server, plan=fresh.plan)
        guest.open("" if name == "start" else name)

        assert guest.heading == HEADINGS[name]
        assert guest.page.get_by_role("banner").get_by_role("img", name="Logo").count() == 1
        assert guest.says("Fjord Bakeri")
        assert fresh.plan in guest.page.url
    finally:
        server.stop()


NEED_A_PLAN = [name for name in ROUTES if ROUTES[name].needs_plan]


@pytest.mark.parametrize("name", NEED_A_PLAN if at_night() else NEED_A_PLAN[::4])
def test_a_page_without_a_plan_shows_the_plans(name: str, visitor: NewVisitor, server: Server) -> None:
    guest = visitor(server)
    guest.open(name)
    assert guest.heading == "Your plans"
    assert not guest.says(NO_PLAN)


def test_a_plan_that_is_not_there_is_said_and_nothing_is_made(
    visitor: NewVisitor, server: Server, stored: Store
) -> None:
    before = len(stored.plans())
    guest = visitor(server, plan="x" * 43)
    guest.open("time")

    assert guest.heading == "Your plans"
    assert guest.says(NO_PLAN)
    assert len(stored.plans()) == before
