# Two doors: `make demo` shows a whole check-in, `make test` says whether the house stands.
# On Windows: `uv run tiepdon demo` and `uv run pytest` do the same.

BIN := .venv/bin
ROOMS := app devices domain offline_cache ui
# No display, no window: the same program runs offscreen, prints each step and writes pictures of its screens.
HEADLESS := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,--headless --screens build/screens)
WORKERS := 2
LOCK := uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11 pyproject.toml --extra dev
WHEELS_ONLY := --only-binary :all: --no-binary face-recognition-models --python-platform x86_64-pc-windows-msvc
export PATH := $(PATH):$(CURDIR)/.venv-tools/bin
# The tests start hundreds of processes: where this is set, each would compile all it imports anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup demo test check lint types types-windows layers pytest docs docs-pictures lock lock-windows-check freeze bench fuzz screens clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## */\1\t/' | awk -F '\t' '{printf "make %-20s %s\n", $$1, $$2}'

setup: ## system packages, uv, the locked environment (all only when missing)
	@sh scripts/setup.sh

demo: setup ## walk through a check-in on simulated devices
	$(BIN)/tiepdon demo $(HEADLESS)

test: setup ## lint, types, layer contract, tests
	@$(MAKE) --no-print-directory -j2 --output-sync=target check
	@$(MAKE) --no-print-directory pytest

check: lint types types-windows layers

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python scripts/texts.py check

types: setup
	$(BIN)/mypy

types-windows: setup
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/windows

layers: setup
	$(BIN)/lint-imports --no-logo

# A file stays on one of the workers; tests that own the machine's one PC/SC service share a worker (tests/conftest.py).
pytest: setup
	$(BIN)/pytest -q -n $(WORKERS) --dist loadgroup --max-worker-restart 0

docs: setup ## write the generated pages anew: failure codes, conformance
	@mkdir -p build
	$(BIN)/python -m app.failures >build/failure-codes.md && mv build/failure-codes.md docs/
	$(BIN)/python scripts/conformance_table.py

docs-pictures: setup ## draw the pictures of README and docs anew
	$(BIN)/python scripts/docs_pictures.py

lock: setup ## resolve the dependencies anew
	$(LOCK) -o requirements.lock

lock-windows-check: setup ## is there a Windows wheel for everything, on each Python?
	@mkdir -p build
	@for version in 3.11 3.12 3.13; do \
	    uv pip compile -q $(WHEELS_ONLY) --python-version $$version pyproject.toml --extra dev -o build/windows-$$version.txt || exit 1; \
	    echo "Windows, Python $$version: $$(grep -c '==' build/windows-$$version.txt) packages, all as wheels"; \
	done

freeze: setup ## one-dir program in dist/tiepdon, and a check-in with it
	$(BIN)/pyinstaller --noconfirm --clean --distpath dist --workpath build/freeze pyinstaller.spec
	dist/tiepdon/tiepdon --version
	dist/tiepdon/tiepdon --home build/frozen-home demo --headless --json | tee build/frozen-demo.json | grep '"outcome": "ready"'

bench: setup ## the measured claims
	$(BIN)/python benchmarks/checkin.py
	$(BIN)/python benchmarks/startup.py

# atheris has no Windows wheels, so it is not among the locked packages and stays outside the environment.
MINUTES := 10
ATHERIS := atheris==3.0.0
build/fuzz-tools/atheris:
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --target build/fuzz-tools $(ATHERIS)

fuzz: setup build/fuzz-tools/atheris ## hostile chips and files for MINUTES=10, over all targets in turn
	PYTHONPATH=build/fuzz-tools $(BIN)/python -m fuzz.run --minutes $(MINUTES)

screens: setup ## pictures of every state of the screen into build/screens
	QT_QPA_PLATFORM=offscreen $(BIN)/tiepdon gallery --screens build/screens

clean: ## what was built; not the environment
	rm -rf build dist
