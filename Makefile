# mldesk: every target prepares what it needs by itself.
.PHONY: run demo test check bench screenshots translations lock prepare format

PYTHON3 ?= python3
PYTHON := .venv/bin/python

prepare:
	@$(PYTHON3) packaging/prepare.py

run: prepare            ## open the application
	@$(PYTHON) -m mldesk

demo: prepare           ## the whole journey on the sample, by itself, with screenshots
	@$(PYTHON) -m mldesk.gui.demo

test: prepare           ## all tests
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n auto --dist loadfile

check: prepare          ## lint, types, import contracts
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports

bench: prepare          ## benchmarks, as ratios against the physical floor or a peer
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks

screenshots: prepare    ## every place in assets/screenshots: light and dark, 1x and 2x, and in the longest language
	@$(PYTHON) -m mldesk.gui.demo --gallery assets/screenshots

translations: prepare   ## bring the catalogues of the window's words up to date with the code
	@$(PYTHON) packaging/translations.py

format: prepare
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

lock: prepare           ## renew the lock after a change of dependencies
	@$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--group dev pyproject.toml -o packaging/locked/requirements.txt --custom-compile-command "make lock"
	@$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		resources/locked/ray.in -o resources/locked/ray.txt --custom-compile-command "make lock"
