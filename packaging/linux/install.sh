#!/bin/sh
# Install Suunta for the user who runs this, without administrator rights.
#
#   sh suunta-VERSION.run                       install, or put in the place of an older one
#   sh suunta-VERSION.run -- --uninstall        remove the program; what the user keeps stays
#   sh suunta-VERSION.run -- --downgrade        also put it in the place of a newer one
#   sh suunta-VERSION.run --check               only check that the file is whole
#
# Exit status: 0 done, 1 it failed and what was there is there still, 3 a newer one is installed,
# 4 it was started as root.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
programs=$HOME/.local/opt
program=$programs/suunta
command=$HOME/.local/bin/suunta
removing=no
downgrading=no

say() { printf 'Suunta: %s\n' "$*"; }
fail() {
    status=$1
    shift
    printf 'Suunta: %s\n' "$*" >&2
    exit "$status"
}

for argument; do
    case $argument in
        --uninstall) removing=yes ;;
        --downgrade) downgrading=yes ;;
        *) fail 2 "unknown option $argument (known: --uninstall, --downgrade)" ;;
    esac
done
if [ "$(id -u)" -eq 0 ] && [ -z "${SUUNTA_AS_ROOT:-}" ]; then
    fail 4 "this installs for one user, and root needs no Suunta. Run it as that user, or install the" \
        ".deb for everybody. (SUUNTA_AS_ROOT=1 installs it for root all the same.)"
fi

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$data/applications" 2>/dev/null || true
    fi
    if command -v gtk-update-icon-cache >/dev/null 2>&1; then
        gtk-update-icon-cache -qtf "$data/icons/hicolor" 2>/dev/null || true
    fi
}

# Everything under share/ goes to the same place under the user's own.
shared() { (cd "$here/share" && find . -type "$1" | sed 's,^\./,,' | LC_ALL=C sort -r); }

remove_shared() {
    shared f | while IFS= read -r file; do rm -f "$data/$file"; done
    refresh
    # What the desktop has noted of nothing but this program.
    [ "$(ls -A "$data/applications" 2>/dev/null)" != mimeinfo.cache ] || rm -f "$data/applications/mimeinfo.cache"
    shared d | while IFS= read -r folder; do
        [ "$folder" = . ] || rmdir "$data/$folder" 2>/dev/null || true
    done
}

if [ "$removing" = yes ]; then
    kept=$data/suunta
    [ ! -L "$command" ] || rm -f "$command"
    remove_shared
    if [ -d "$program/suunta-data" ]; then
        kept=$program/suunta-data
        find "$program" -mindepth 1 -maxdepth 1 ! -name suunta-data ! -name portable -exec rm -rf {} +
    else
        rm -rf "$program"
    fi
    rm -rf "$program.new" "$program.old"
    rmdir "$programs" 2>/dev/null || true
    say "removed. What you kept is still in $kept."
    exit 0
fi

# --- is there a newer one? -------------------------------------------------------------------

stamp=_internal/suunta/_data/build.json
said() { sed -n 's/^ "version": "\(.*\)",\{0,1\}$/\1/p' "$1/$stamp" 2>/dev/null || true; }
new=$(said "$here/suunta")
old=$(said "$program")
if [ -n "$old" ] && [ "$old" != "$new" ] && [ "$downgrading" = no ]; then
    newest=$(printf '%s\n%s\n' "$old" "$new" | sort -V | tail -n 1)
    [ "$newest" = "$new" ] || fail 3 "version $old is installed, which is newer than $new. Nothing was changed." \
        "(-- --downgrade replaces it; the older one may not read what the newer one has kept.)"
fi

# --- install: a copy beside the old one, then change places ------------------------------------

mkdir -p "$programs" "$HOME/.local/bin" "$data" || fail 1 "there is no writing in $HOME/.local."
if [ -e "$command" ] && [ ! -L "$command" ]; then
    fail 1 "$command is there and is not a link to this program. Nothing was changed."
fi
rm -rf "$program.new" "$program.old"
trap 'rm -rf "$program.new"' EXIT
cp -a "$here/suunta" "$program.new" || fail 1 "it cannot be copied to $programs; is the disk full?"
# A portable program's data are in its folder.
for own in portable suunta-data defaults.json; do
    [ ! -e "$program/$own" ] || cp -a "$program/$own" "$program.new/$own"
done
[ ! -d "$program" ] || mv "$program" "$program.old"
mv "$program.new" "$program" || {
    mv "$program.old" "$program"
    fail 1 "it cannot be put into its place; the old one is there still."
}
rm -rf "$program.old"
ln -sfn "$program/suunta" "$command"

shared f | while IFS= read -r file; do
    mkdir -p "$(dirname "$data/$file")"
    cp "$here/share/$file" "$data/$file"
done
# The file may lie in a path with spaces, and a menu does not look into ~/.local/bin. In Exec=,
# a backslash counts twice: once for the file, once for the command.
quoted=$(printf '%s' "$program/suunta" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
escaped=$(printf '%s' "$quoted" | sed 's/[\\&|]/\\&/g')
sed "s|^Exec=suunta|Exec=\"$escaped\"|" "$here/share/applications/suunta.desktop" \
    >"$data/applications/suunta.desktop"
refresh

say "version $new is installed in $program."
case :$PATH: in
    *:"$HOME/.local/bin":*) say "start it from the menu, or with: suunta" ;;
    *) say "start it from the menu, or with: $command" ;;
esac
