#!/bin/sh
# The words of the window in its languages: tools/translations.sh update|build
#
# update  bring resources/translations/*.ts in line with the code (then translate what is unfinished)
# build   compile them into build/translations, where a checkout reads them
set -eu

cd "$(dirname "$0")/.."
sources=resources/translations
built=build/translations
programs=${SUUNTA_ENVIRONMENT:-.venv}/bin
# Windows has them elsewhere.
[ -d "$programs" ] || programs=${SUUNTA_ENVIRONMENT:-.venv}/Scripts

case ${1:-} in
    update)
        for language in en fi sv; do
            # English says its own words itself; only its plurals need to be told.
            [ "$language" = en ] && only=-pluralonly || only=
            # shellcheck disable=SC2086  # an option or nothing
            "$programs/pyside6-lupdate" -silent -extensions py -locations none -no-obsolete $only \
                -disable-heuristic sametext -disable-heuristic similartext \
                -source-language en -target-language "$language" app/suunta/ui \
                -ts "$sources/suunta_$language.ts"
        done
        grep -c 'type="unfinished"' "$sources"/*.ts || true
        ;;
    build)
        mkdir -p "$built"
        for language in en fi sv; do
            # A window that is open reads the file as it is shown: it keeps the old one.
            "$programs/pyside6-lrelease" -silent -nounfinished "$sources/suunta_$language.ts" \
                -qm "$built/suunta_$language.new"
            mv -f "$built/suunta_$language.new" "$built/suunta_$language.qm"
        done
        ;;
    *)
        echo "say what to do: update or build" >&2
        exit 1
        ;;
esac
