# InvoiceXT Desktop. `make` alone lists what there is.
SHELL := /bin/sh
BIN := .venv/bin
FILES ?=
EVAL ?= ../shared/eval
COUNT ?=
# A screen is needed to look at the window, not to test it.
WITHOUT_SCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: help setup run test lint bench soak eval designs train package clean translations

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

setup: ## Set up everything in .venv (the other commands do it by themselves); PYTHON=... chooses the interpreter
	@sh scripts/setup.sh

run: setup ## Open the window; FILES="a.pdf b.pdf" adds those
	@$(BIN)/invoicext-desktop $(FILES)

test: lint ## All checks and tests, without a screen
	@$(WITHOUT_SCREEN) $(BIN)/python -m pytest -m "not soak" -n auto --maxprocesses 4 --dist worksteal

lint: setup ## Static checks: ruff, mypy, the import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy src tests benchmarks training packaging/*.py scripts/*.py
	@$(BIN)/lint-imports --no-logo

bench: setup ## Benchmarks, as ratios in one run
	@$(WITHOUT_SCREEN) $(BIN)/python -m benchmarks

soak: setup ## Long fault and fuzz runs, and the frozen program's self-test
	@$(WITHOUT_SCREEN) $(BIN)/python -m pytest -m soak --timeout 3600

eval: setup ## Accuracy on real documents; EVAL=DIR names their folder
	@if [ -d "$(EVAL)" ]; then $(BIN)/python -m benchmarks.evaluate "$(EVAL)"; \
	else echo "There is no folder $(EVAL) to evaluate on; name one with EVAL=DIR"; fi

train: setup ## Train the choice and its confidence anew from generated documents
	@$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[train]'
	@PYTHONPATH=tests $(BIN)/python -m training

designs: setup ## Accuracy on documents of the tests' generator, by field and by design; COUNT=N makes N of them
	@$(BIN)/python -m benchmarks.designs $(COUNT)

translations: setup ## Collect the window's sentences into resources/translations/*.ts and compile them
	@$(BIN)/python scripts/translations.py update
	@$(BIN)/python scripts/translations.py release
	@$(BIN)/python scripts/translations.py check

package: setup ## Build the program as one folder that runs without Python: packaging/dist/invoicext
	@$(BIN)/python packaging/build.py

clean: ## Remove what was built and cached (not .venv)
	@rm -rf build dist packaging/build packaging/dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find src tests benchmarks packaging scripts -name __pycache__ -type d -prune -exec rm -rf {} +
