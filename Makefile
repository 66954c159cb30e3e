# The commands of Suunta. Paths are relative and quoted: a clone may lie in a folder with spaces.

PY := .venv/bin/python
PYTHON ?= python3
export PYTHON

.PHONY: help run test check build index analysis translations bench-search bench-speed bench-start torture screens pictures fit fix lock clean

help:
	@echo "make run     set up, build the index, open the window"
	@echo "make test    set up, run the whole suite        ARGS='tests/search -k prefix'"
	@echo "make check   format, lint, types, layers, content"
	@echo "make build   the program in one folder: dist/suunta"
	@echo "make index   build the index of the knowledge   ARGS=--force"
	@echo "make bench-search  how good the answers are, beside other engines   QUERIES=other.tsv"
	@echo "make bench-speed  milliseconds from a key to the painted list   ARGS='--json speed.json'"
	@echo "make torture  kill it 300 times while somebody types      ARGS='--kills 1000'"
	@echo "make screens  every page, look, language and size in build/screens/index.html    ARGS='--quick'"
	@echo "make pictures  renew the pictures the tests compare pages with; look at them"
	@echo "make fit     walk every word at every language, size and scale"
	@echo "make bench-start  milliseconds from exec to the first page, beside a bare window"
	@echo "make analysis  make the tables of base forms anew (Debian; tools/analysis/README.md)"
	@echo "make translations  find what is to translate, and compile (docs/translating.md)"
	@echo "make fix     format and correct what can be corrected by itself"
	@echo "make lock    lock the dependencies anew         ARGS=--upgrade"
	@echo "make clean   remove what was built; .venv stays"

run:
	@tools/setup.sh run
	@tools/run.sh $(ARGS)

test:
	@tools/setup.sh test
	@$(PY) -m pytest -n auto $(ARGS)

check:
	@tools/setup.sh code
	$(PY) -m ruff format --check
	$(PY) -m ruff check
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo
	$(PY) -m pip check
	$(PY) -m suunta check

build:
	@tools/setup.sh build
	@tools/build.sh

index:
	@tools/setup.sh code
	@$(PY) -m suunta index $(ARGS)

bench-search:
	@tools/setup.sh bench
	@$(PY) -m bench.search $(if $(QUERIES),--queries "$(QUERIES)") $(ARGS)

bench-speed:
	@tools/setup.sh test
	@$(PY) -m bench.speed $(ARGS)

torture:
	@tools/setup.sh code
	@$(PY) -m torture $(ARGS)

screens:
	@tools/setup.sh run
	@$(PY) tools/screens.py $(ARGS)

pictures:
	@tools/setup.sh test
	@SUUNTA_PICTURES=renew $(PY) -m pytest tests/ui/test_ui_pictures.py $(ARGS)

fit:
	@tools/setup.sh test
	@SUUNTA_FIT=all $(PY) -m pytest -n auto tests/ui/accessibility/test_accessibility_words_fit.py $(ARGS)

bench-start:
	@tools/setup.sh test
	@$(PY) -m bench.start $(ARGS)

analysis:
	@tools/setup.sh code
	@$(PY) tools/analysis/make_tables.py $(ARGS)

translations:
	@tools/setup.sh code
	@tools/translations.sh update
	@tools/translations.sh build

fix:
	@tools/setup.sh code
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

lock:
	@tools/lock.sh $(ARGS)

clean:
	rm -rf build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find app tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
