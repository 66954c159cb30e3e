# The commands of Suunta. Paths are relative and quoted: a clone may lie in a folder with spaces.

PY := .venv/bin/python
PYTHON ?= python3
export PYTHON

.PHONY: help run test check build deb run-installer verify-deb verify-run verify-reproducible index analysis translations bench-search bench-speed bench-start bench-package bench-present torture screens pictures fit fix lock release check-workflows windows-installer verify-windows clean

help:
	@echo "make run     set up, build the index, open the window"
	@echo "make test    set up, run the whole suite        ARGS='tests/search -k prefix'"
	@echo "make check   format, lint, types, layers, content"
	@echo "make build   the program in one folder: dist/suunta"
	@echo "make deb     the Debian package: dist/suunta_VERSION_ARCHITECTURE.deb"
	@echo "make run-installer  the installer for one user, without root: dist/suunta-VERSION-MACHINE.run"
	@echo "make verify-deb  install, use, upgrade and purge it in a fresh Debian (root)    ARGS=other.deb"
	@echo "make verify-run  install, use, upgrade and remove the other in a scratch home"
	@echo "make verify-reproducible  build the package twice in two places, and compare"
	@echo "make index   build the index of the knowledge   ARGS=--force"
	@echo "make bench-search  how good the answers are, beside other engines   QUERIES=other.tsv"
	@echo "make bench-speed  milliseconds from a key to the painted list   ARGS='--json speed.json'"
	@echo "make torture  kill it 300 times while somebody types      ARGS='--kills 1000'"
	@echo "make screens  every page, look, language and size in build/screens/index.html    ARGS='--quick'"
	@echo "make pictures  renew the pictures the tests compare pages with; look at them"
	@echo "make fit     walk every word at every language, size and scale"
	@echo "make bench-start  milliseconds from exec to the first page, beside a bare window"
	@echo "make bench-present  milliseconds from a key to the slide on the wall, beside a bare window"
	@echo "make bench-package  size, start and memory of the built program, beside others   ARGS='--json package.json'"
	@echo "make analysis  make the tables of base forms anew (Debian; tools/analysis/README.md)"
	@echo "make translations  find what is to translate, and compile (docs/translating.md)"
	@echo "make fix     format and correct what can be corrected by itself"
	@echo "make release  everything of a release that this machine can make    ARGS=--rehearse"
	@echo "make check-workflows  hold .github/workflows against GitHub's schema"
	@echo "make lock    lock the dependencies anew         ARGS=--upgrade"
	@echo "make windows-installer  the installer for Windows, with programs that stand in where there is no build"
	@echo "make verify-windows  install, upgrade and remove it in Wine (root; 1.7 GB, once)"
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
	@tools/setup.sh package
	@tools/build.sh

deb:
	@tools/setup.sh installers
	@tools/build.sh system
	@packaging/linux/build_deb.sh $(ARGS)

run-installer:
	@tools/setup.sh installers
	@tools/build.sh
	@packaging/linux/build_run.sh $(ARGS)

verify-deb:
	@tools/setup.sh verify
	@packaging/linux/verify_deb.sh $(ARGS)

verify-run:
	@tools/setup.sh verify
	@packaging/linux/verify_run.sh $(ARGS)

verify-reproducible:
	@packaging/linux/verify_reproducible.sh

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

bench-present:
	@tools/setup.sh test
	@$(PY) -m bench.present $(ARGS)

bench-package:
	@tools/setup.sh test
	@tools/setup.sh package
	@tools/build.sh
	@tools/build.sh bare
	@$(PY) -m bench.package dist/suunta --bare build/bare/suunta/suunta --downloads $(wildcard dist/*.deb dist/*.run) $(ARGS)

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

release:
	@tools/setup.sh installers
	@build/package-env/bin/python packaging/release/make_release.py $(ARGS)

check-workflows:
	@packaging/release/check_workflows.sh

windows-installer:
	@tools/setup.sh windows
	@$(PY) packaging/windows/make_installer.py $(ARGS)

verify-windows:
	@tools/setup.sh windows
	@$(PY) packaging/windows/verify_installer.py $(ARGS)

clean:
	rm -rf build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find app tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
