#!/bin/sh
# Freeze the program into dist/suunta with PyInstaller, the same bytes from the same commit.
set -eu

cd "$(dirname "$0")/.."
python=.venv/bin/python
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
PYTHONHASHSEED=0
PYINSTALLER_CONFIG_DIR=$PWD/build/pyinstaller/cache
export SOURCE_DATE_EPOCH PYTHONHASHSEED PYINSTALLER_CONFIG_DIR

"$python" -m suunta index
"$python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --workpath build/pyinstaller --distpath dist build.spec
echo "The program is dist/suunta/suunta ($(du -sm dist/suunta | cut -f1) MB in its folder)."
