"""In open mode: the owner's link, shown once the plan has a name; what a visitor should know."""

from urllib.parse import quote

import streamlit as st

from pages.components.session import history, modes, state, tab
from planner.answers import get


def notes() -> None:
    """What stands above every page of a plan in open mode."""
    say = state.say()
    if not modes.is_open():
        return
    if state.role() == "viewer":
        st.info(say("You can look at this plan. To change it, ask its owner for another link."))
    if (day := state.goes_on()) and modes.keep_days():
        st.warning(
            say(
                "Nobody has changed this plan for long. It is deleted after {day} if it stays so.",
                day=say.date(day),
            )
        )
    if state.role() == "owner" and get(state.document(), ("business", "name")):
        _once()


def draw(secret: str) -> None:
    """A link to copy or to send."""
    say, link = state.say(), f"{modes.url()}/p/{secret}"
    st.code(link, language=None, wrap_lines=True)
    subject, body = quote(say("A plan")), quote(link)
    st.link_button(say("Share it by e-mail"), f"mailto:?subject={subject}&body={body}")


def _once() -> None:
    """The link that opens this plan elsewhere; made when it is first shown, and never shown again."""
    say, where = state.say(), str(state.address())
    key = f"{where}:own-link"
    if tab.value(key, None) is None:
        given = history.tried(lambda: [one for one in state.store().links(where) if not one.browser])
        secret = (
            "" if given or given is None else history.tried(lambda: state.store().share(where, "owner")) or ""
        )
        tab.put(key, secret)
    secret = tab.value(key, "")
    if secret:
        with st.container(border=True):
            st.markdown(
                say("**Keep this link.** It opens your plan on any phone or computer. It is shown this once.")
            )
            draw(secret)
            if st.button(say("I have kept it"), key=f"{key}:kept"):
                tab.put(key, "")
                st.rerun()
