#!/bin/sh
# Hold the workflows against the schema of GitHub's, which the checker carries: no network is used
# but for the checker itself, once, from its lock.
set -eu

cd "$(dirname "$0")/../.."
environment=build/release-env
mark=$environment/lock
key=$(cksum <requirements-release.txt)

if [ "$(cat "$mark" 2>/dev/null)" != "$key" ]; then
    rm -rf "$environment"
    "${PYTHON:-python3}" -m venv "$environment"
    "$environment/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
        --only-binary :all: --require-hashes --requirement requirements-release.txt
    printf '%s\n' "$key" >"$mark"
fi
"$environment/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
