#!/bin/sh
# Write requirements.txt, requirements-dev.txt, requirements-bench.txt and requirements-release.txt
# anew from the ranges in pyproject.toml.
# tools/lock.sh keeps what is locked already where it fits; --upgrade takes the newest of everything.
set -eu

cd "$(dirname "$0")/.."
scratch=build/lock
"${PYTHON:-python3}" -m venv "$scratch"
"$scratch/bin/python" -m pip install --quiet --disable-pip-version-check uv

compile() {
    target=$1
    shift
    "$scratch/bin/uv" pip compile "$@" --output-file "$target" --quiet \
        --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url
    { echo '# Made by `make lock` from pyproject.toml. Not edited by hand.'; cat "$target"; } >"$scratch/new"
    mv "$scratch/new" "$target"
}

trap 'rm -rf "$scratch"' EXIT

compile requirements.txt pyproject.toml "$@"
compile requirements-dev.txt pyproject.toml --group dev --group build --constraint requirements.txt "$@"
compile requirements-bench.txt --group bench "$@"
compile requirements-release.txt --group release "$@"
