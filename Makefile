# Works with GNU make and a POSIX shell; needs git, make and Python 3.11 or newer.

VENV := .venv
PYTHON := $(VENV)/bin/python
MANAGE := $(PYTHON) manage.py
START := mkdir -p var && PYTHONPATH=site PYTHONUNBUFFERED=1 DJANGO_RUNSERVER_HIDE_WARNING=true \
	exec $(PYTHON) -m config.start
HOST ?= 127.0.0.1
PORT ?= 8000
# Which tests run, as pytest's -m takes it: "not browser", "browser".
WHICH ?=
# "load" keeps pytest-django's order: tests with transactions of their own empty the tables, so
# they come last on every worker.
PYTEST_FLAGS ?= -n auto --maxprocesses=4 --dist=load

.DEFAULT_GOAL := help
.PHONY: help start develop test lint pytest format words lock bench drill screenshots clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

start: $(VENV)/.runtime ## Install, make the database, load the demo and serve (PORT=8000)
	@$(START) $(HOST):$(PORT)

develop: $(VENV)/.runtime ## The same, and start again whenever code changes
	@$(START) $(HOST):$(PORT) --reload

test: lint pytest ## Run everything (DATABASE_URL=postgres://… for PostgreSQL)

lint: $(VENV)/.dev ## Look at style, templates and who imports whom
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(VENV)/bin/djhtml --check templates
	PYTHONPATH=site $(VENV)/bin/lint-imports --no-cache

# A .env of this machine is none of the tests' business.
pytest: $(VENV)/.dev ## Run the tests only (PYTEST_FLAGS="-k path -x")
	@mkdir -p var
	ENV_FILE= $(PYTHON) -m pytest -m "$(WHICH)" $(PYTEST_FLAGS)

format: $(VENV)/.dev ## Put Python and templates in shape
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .
	$(VENV)/bin/djhtml templates

words: $(VENV)/.dev ## Collect new texts (with gettext installed) and compile the translations
	@if command -v xgettext >/dev/null; then \
		$(MANAGE) makemessages --locale nl --no-wrap --no-location --ignore "var/*"; \
	else \
		echo "xgettext isn't there, so new texts are not collected: install gettext."; \
	fi
	$(PYTHON) -c "import polib, pathlib; \
	[polib.pofile(str(po)).save_as_mofile(str(po.with_suffix('.mo'))) for po in pathlib.Path('site/locale').rglob('*.po')]"

lock: $(VENV)/.dev ## Write the pinned requirements anew from the .in files
	sh deploy/lock.sh

bench: $(VENV)/.dev ## Measure answers, pages of the demo, lists, the search, and how many completions go in
	@mkdir -p var
	PYTHONPATH=site:. $(PYTHON) -m bench.served
	PYTHONPATH=site:. $(PYTHON) -m bench.pages
	PYTHONPATH=site:. $(PYTHON) -m bench.lists
	PYTHONPATH=site:. $(PYTHON) -m bench.search
	PYTHONPATH=site:. $(PYTHON) -m bench.completions

drill: $(VENV)/.dev ## Kill workers, servers, databases and disks under load, back up and restore
	@mkdir -p var
	PYTHONPATH=site:. $(PYTHON) -m bench.drill sqlite 2>var/drill.log
	PYTHONPATH=site:. $(PYTHON) -m bench.drill postgresql 2>>var/drill.log

screenshots: $(VENV)/.dev ## Photograph the demo, on one sheet (BESIDE=folder to compare), and the editors' guides
	PYTHONPATH=site:. $(PYTHON) -m bench.screenshots $(BESIDE)
	PYTHONPATH=site:. $(PYTHON) -m bench.desk_screenshots

clean: ## Throw away what is installed and collected; the database and uploads stay
	rm -rf $(VENV) var/static var/cache var/test_*

# A stamp is newer than its list once that list is installed.
$(VENV)/.runtime: requirements.txt | $(PYTHON)
	@echo "Installing what the site runs on…"
	@$(PYTHON) -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt | $(PYTHON)
	@echo "Installing what the tests need…"
	@$(PYTHON) -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/.runtime

$(PYTHON):
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			$$python -m venv $(VENV) && exit 0; \
			rm -rf $(VENV); \
			echo "Python can't make a virtual environment: install python3-venv."; exit 1; \
		fi; \
	done; \
	echo "Python 3.11 or newer is needed."; exit 1
