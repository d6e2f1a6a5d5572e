"""Streamlit's part of pages/frame.py: title, as many pages, hidden navigation, logo."""

import streamlit as st

from pages.components.logo import MARK, wordmark
from pages.components.routes import ROUTES

st.set_page_config(page_title="Bare", page_icon=MARK, layout="centered")
pages = [st.Page("bare_page.py", title=name, url_path=name) for name in ROUTES]
page = st.navigation(pages, position="hidden")
st.logo(wordmark(), size="large")
page.run()
