#!/bin/sh
# Freeze the program into a folder with PyInstaller, the same bytes from the same commit.
#
#   tools/build.sh            dist/suunta, which runs on any desktop
#   tools/build.sh system     build/system/suunta, for a package that names the libraries it needs
#   tools/build.sh bare       build/bare/suunta, a window with next to nothing in it, for the bench
set -eu

cd "$(dirname "$0")/.."
kind=${1:-portable}
target=dist
[ "$kind" = portable ] || target=build/$kind
SUUNTA_BUNDLE=$kind
SUUNTA_SCRIPT=
if [ "$kind" = bare ]; then
    SUUNTA_BUNDLE=portable
    SUUNTA_SCRIPT=$PWD/bench/package/bare.py
fi
environment=$PWD/build/package-env
python=$environment/bin/python
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
PYTHONHASHSEED=0
PYTHONPATH=app
# What was set for this session must not decide what is built.
unset PYTHONOPTIMIZE PYTHONHOME SUUNTA_DATA 2>/dev/null || true
PYINSTALLER_CONFIG_DIR=$PWD/build/pyinstaller/cache
export SUUNTA_BUNDLE SUUNTA_SCRIPT SOURCE_DATE_EPOCH PYTHONHASHSEED PYTHONPATH PYINSTALLER_CONFIG_DIR

"$python" -m suunta index
"$python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --workpath "build/pyinstaller/$kind" --distpath "$target" build.spec
if [ "$kind" != bare ]; then
    "$python" packaging/release/notices.py "$target/suunta"
fi
echo "The program is $target/suunta/suunta ($(du -sm "$target/suunta" | cut -f1) MB in its folder)."
