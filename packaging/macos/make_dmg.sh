#!/bin/bash
# Sign a built bundle, put it into a disk image, and have Apple notarise that when there are keys.
# On macOS alone, where it has never run yet.
#
#   packaging/macos/make_dmg.sh dist/Suunta.app dist/suunta-1.2.3-arm64.dmg
#
#   SUUNTA_CODESIGN_IDENTITY  "Developer ID Application: …"; without it the signature is ad hoc
#   NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER  an App Store Connect key (a .p8 file, its two names)
set -euo pipefail

bundle=${1:?which bundle}
image=${2:?which disk image}
here=$(cd "$(dirname "$0")" && pwd)
identity=${SUUNTA_CODESIGN_IDENTITY:--}

[ -d "$bundle/Contents/MacOS" ] || { echo "$bundle is no bundle." >&2; exit 2; }

# With a certificate: the hardened runtime and Apple's time, which notarising asks for.
sign() {
    if [ "$identity" = - ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --sign "$identity" --options runtime --timestamp \
            --entitlements "$here/entitlements.plist" "$@"
    fi
}

# From the inside out, for each signature covers those within it. --deep would give every file
# the program's entitlements and skip what lies where it does not look.
find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
find "$bundle/Contents/Frameworks" -depth -type d -name '*.framework' -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
sign "$bundle"
codesign --verify --deep --strict --verbose=2 "$bundle"

staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
ditto "$bundle" "$staged/Suunta.app"
ln -s /Applications "$staged/Applications"
hdiutil create -quiet -ov -format UDZO -fs HFS+ -volname Suunta -srcfolder "$staged" "$image"
[ "$identity" = - ] || codesign --force --sign "$identity" --timestamp "$image"

if [ -n "${NOTARY_KEY:-}" ] && [ "$identity" != - ]; then
    xcrun notarytool submit "$image" --wait \
        --key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
    # The ticket goes into the image, so that a computer without a network trusts it too.
    xcrun stapler staple "$image"
    xcrun stapler validate "$image"
    spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
else
    echo "Not notarised: there is no key. macOS asks at the first start whether to open it." >&2
fi
