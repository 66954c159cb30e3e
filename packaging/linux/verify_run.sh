#!/bin/bash
# Install, use, upgrade and remove the .run in a scratch home: packaging/linux/verify_run.sh [RUN]
#
# As root it runs as `nobody`, because the installer is for a person.
set -euo pipefail

cd "$(dirname "$0")/../.."
installer=$(realpath "${1:-$(find dist -maxdepth 1 -name 'suunta-*.run' | sort | tail -n 1)}")
[[ -f $installer ]] || { echo "There is no installer in dist: run make run-installer." >&2; exit 1; }
scratch=$(mktemp -d /var/tmp/suunta-run-XXXXXX)
trap 'rm -rf "$scratch"' EXIT
chmod 755 "$scratch"
cp "$installer" "$scratch/suunta.run"
home="$scratch/Työ pöytä \$1 & 'Åsa'"
mkdir "$home"
person=()
if [[ $(id -u) -eq 0 ]]; then
    chown nobody "$home"
    person=(setpriv --reuid "$(id -u nobody)" --regid "$(id -g nobody)" --clear-groups)
fi
program=$home/.local/opt/suunta
failures=0

see() {
    local what=$1
    shift
    if "$@" >"$scratch/said" 2>&1; then
        printf '  ok      %s\n' "$what"
    else
        printf '  FAILED  %s\n' "$what"
        sed 's/^/          | /' "$scratch/said" | tail -n 20
        failures=$((failures + 1))
    fi
}
not() { ! "$@"; }
run() { "${person[@]}" env -i --chdir="$scratch" PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$home" TMPDIR="$home" "$@"; }
ends_with() {
    local expected=$1 status=0
    shift
    run "$@" >"$scratch/run" 2>&1 || status=$?
    [[ $status -eq $expected ]] || { echo "exit status $status, not $expected"; cat "$scratch/run"; false; }
}
said_has() { grep -qF -- "$1" "$scratch/run" || { cat "$scratch/run"; false; }; }
version_is() { sed -i "s/\"version\": \".*\"/\"version\": \"$1\"/" "$program/_internal/suunta/_data/build.json"; }

echo "The installer $(basename "$installer") in $home"
see "the file is whole" ends_with 0 sh suunta.run --check
if [[ $(id -u) -eq 0 ]]; then
    person_before=("${person[@]}") person=()
    see "root is refused" ends_with 4 sh suunta.run
    person=("${person_before[@]}")
fi
see "it installs" ends_with 0 sh suunta.run
entry=$home/.local/share/applications/suunta.desktop
see "the menu entry is valid" desktop-file-validate "$entry"
see "and names the scheme" grep -q "^MimeType=x-scheme-handler/suunta;" "$entry"
see "the icon is there" test -s "$home/.local/share/icons/hicolor/scalable/apps/suunta.svg"
see "the program starts by its link" ends_with 0 "$home/.local/bin/suunta" --version
see "  and says how it was installed" said_has "(run, "
see "it finds" ends_with 0 "$home/.local/bin/suunta" search tekoäly --limit 1
see "its self-test passes" ends_with 0 "$home/.local/bin/suunta" --self-test
see "an unknown option is refused" ends_with 2 sh suunta.run -- --uninstal

version_is 99.0
see "over a newer one it does not go" ends_with 3 sh suunta.run
see "  unless that is asked for" ends_with 0 sh suunta.run -- --downgrade
version_is 0.0.9
run touch "$program/_internal/of-the-older-version" "$program/portable"
run mkdir "$program/suunta-data"
run touch "$program/suunta-data/suunta.db"
see "over an older one it goes" ends_with 0 sh suunta.run
see "  and leaves nothing of that" not test -e "$program/_internal/of-the-older-version"
see "  but the data of a portable program" test -e "$program/suunta-data/suunta.db"
run rm -r "$program/suunta-data" "$program/portable"

run mkdir -p "$home/.local/share/suunta"
run touch "$home/.local/share/suunta/suunta.db"
see "it is removed" ends_with 0 sh suunta.run -- --uninstall
left=$(cd "$home" && find . ! -type d ! -path './.local/share/suunta/*' ! -path './.cache/*' ! -path './.config/*')
see "nothing of it is left${left:+: $left}" test -z "$left"
see "what the person kept is still there" test -e "$home/.local/share/suunta/suunta.db"

if ((failures)); then
    echo "FAILED: $failures of what was to be seen."
    exit 1
fi
echo "All as it should be."
