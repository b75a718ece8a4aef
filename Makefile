# InvoiceXT Desktop. `make` alone lists what there is.
SHELL := /bin/sh
BIN := .venv/bin
FILES ?=
EVAL ?= ../shared/eval
export QT_LOGGING_RULES ?= qt.qpa.fonts=false

.PHONY: help setup run test lint bench soak eval package clean

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

setup: ## Set up everything in .venv (the other commands do it by themselves)
	@sh scripts/setup.sh

run: setup ## Open the window; FILES="a.pdf b.pdf" adds those
	@$(BIN)/invoicext-desktop $(FILES)

lint: setup ## Static checks: ruff, mypy, the import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

test: lint ## All checks and tests, without a screen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not soak" -n 2 --dist worksteal

soak: setup ## Long fault and fuzz runs, and the frozen build's self-test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m soak --timeout 3600

bench: setup ## Benchmarks, as ratios in one run
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

eval: setup ## Accuracy on real documents; EVAL=DIR names their folder
	@$(BIN)/python -m benchmarks.evaluate "$(EVAL)"

package: setup ## The program as one folder that runs without Python
	@$(BIN)/python packaging/build.py

clean: ## Remove what was built (not .venv)
	@rm -rf build dist packaging/build packaging/dist .mypy_cache .ruff_cache .hypothesis .import_linter_cache
