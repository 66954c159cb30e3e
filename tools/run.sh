#!/bin/sh
# Build the index and open the window; without a display, draw the main pages into build/screens/.
set -eu

cd "$(dirname "$0")/.."
python=.venv/bin/python
"$python" -m suunta index

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
    exec "$python" -m suunta "$@"
fi

echo "There is no display here, so the main pages are drawn into build/screens/ instead:"
mkdir -p build/screens
failed=0
for page in home search reader experiments figures glossary notes presentations presenter workshop settings help; do
    picture=build/screens/$page.png
    if QT_QPA_PLATFORM=offscreen "$python" -m suunta --screenshot "$page" --out "$picture"; then
        echo "  $picture"
    else
        echo "  $page: no picture, see above" >&2
        failed=1
    fi
done
exit "$failed"
