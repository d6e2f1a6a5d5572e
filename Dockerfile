# The app for one machine: `docker compose up` runs it with PostgreSQL and nginx; docs/operate.md says how.
FROM python:3.11-slim AS made
WORKDIR /srv/ninety-ten
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt

FROM python:3.11-slim
RUN useradd --system --uid 10001 --create-home --home-dir /data planner
COPY --from=made /venv /venv
WORKDIR /srv/ninety-ten
COPY app.py ./
COPY .streamlit .streamlit
COPY planner planner
COPY pages pages
COPY tests/personas tests/personas
USER planner
# A longer Cookie line than 8,192 bytes would hang the socket without a word in the log.
ENV WEBSOCKETS_MAX_LINE_LENGTH=65536 PYTHONUNBUFFERED=1 PLANNER_BACKUPS=/data/backups \
    PLANNER_DATABASE_URL=sqlite:////data/plans.db
VOLUME /data
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["/venv/bin/python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8501/healthz', timeout=4)"]
CMD ["/venv/bin/streamlit", "run", "app.py", "--server.address", "0.0.0.0"]
