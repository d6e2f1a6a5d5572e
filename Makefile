# One command runs it, one command tests it; both make .venv first, from the locked files.
PYTHON ?= python3
UV_VERSION := 0.13.9
BIN := .venv/bin
INSTALL := $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r
COMPILE := $(BIN)/uv pip compile pyproject.toml --extra app --extra server --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" --upgrade
ARGS ?=
WORKERS ?= 3
# Days chosen for trouble: leap day, ends of a month and of a year, the nights in which the clock changes, a
# Saturday, a public holiday, the last day of the plans in the tests.
DAYS ?= 2028-02-29 2027-01-31 2026-12-31 2027-03-28T02:30 2026-10-25T02:30 2027-02-13 2027-05-17 2027-04-03

.PHONY: run test any-day lint types lock bench load faults catalogue formats readers calibration choices browser

run: .venv/.run
	@WEBSOCKETS_MAX_LINE_LENGTH=65536 $(BIN)/streamlit run app.py

test: .venv/.dev browser
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

any-day: .venv/.dev browser
	@for day in $(DAYS); do \
		echo "On $$day:"; \
		TESTS_TODAY=$$day $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal tests/pages tests/browser $(ARGS) \
			|| exit 1; \
	done

lint: .venv/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: .venv/.dev
	@$(BIN)/mypy

bench: .venv/.dev browser
	@$(BIN)/python -m tests.bench $(ARGS)

load: .venv/.dev
	@$(BIN)/python -m tests.trust load $(ARGS)

faults: .venv/.dev browser
	@$(BIN)/python -m tests.trust faults $(ARGS)

catalogue: .venv/.dev
	@$(BIN)/python -m tools.messages

# Whether "close", "likely" and "clear" come true: about two minutes, and not in CI.
calibration: .venv/.dev
	@$(BIN)/python -m tools.calibration $(ARGS)

# The table of docs/choices.csv: which place for which business, goal, country, buyers and minutes.
choices: .venv/.dev
	@$(BIN)/python -m tools.choices $(ARGS)

# Outside CI: whether the formats of other tools were looked at lately, and programs that are not Python.
formats: .venv/.dev
	@$(BIN)/python -m tools.formats

readers: .venv/.dev
	@$(BIN)/python -m tools.readers

# The dev lock takes the versions of the runtime lock, so that one .venv serves both.
lock: $(BIN)/uv
	@$(COMPILE) --output-file requirements.txt
	@$(COMPILE) --group dev --constraint requirements.txt --output-file requirements-dev.txt

browser:
	@for name in chromium chromium-browser google-chrome chrome; do \
		command -v $$name >/dev/null && exit 0; \
	done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Chromium for the browser tests ..."; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium >/dev/null; \
	else \
		echo "The browser tests need Chromium or Chrome on the PATH; please install one." >&2; \
		exit 1; \
	fi

$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit("Ninety-Ten needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	@echo "Making .venv ..."
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

.venv/.run: requirements.txt | $(BIN)/uv
	@echo "Installing what the app needs ..."
	@$(INSTALL) requirements.txt
	@touch $@

# Holds everything of the runtime lock too, so a later `make run` has nothing to do.
.venv/.dev: requirements-dev.txt requirements.txt | $(BIN)/uv
	@echo "Installing what the app and its tests need ..."
	@$(INSTALL) requirements-dev.txt
	@touch .venv/.run $@
