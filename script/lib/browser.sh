# shellcheck shell=sh
# Finds a Chromium for the stories and sets OPENCHAIR_CHROMIUM, or gets one; without one, Playwright fetches its own.
# The build without a desktop comes first: it opens a page with a third of the work, because it draws no toolbars for it.

use_browser() {
  find_browser || { install_browser && find_browser; } || say "No Chromium found or installable here; the stories will try to fetch Playwright's own."
  export OPENCHAIR_CHROMIUM
}

find_browser() {
  for OPENCHAIR_CHROMIUM in "${OPENCHAIR_CHROMIUM-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    OPENCHAIR_CHROMIUM=$(command -v "$OPENCHAIR_CHROMIUM") && "$OPENCHAIR_CHROMIUM" --version >/dev/null 2>&1 && return 0
  done
  OPENCHAIR_CHROMIUM=
  return 1
}

install_browser() {
  say "No Chromium found; getting one."
  if has apt-get; then
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium-headless-shell ||
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium
  elif has dnf; then as_root dnf install -q -y chromium
  elif has apk; then as_root apk add -q chromium
  else return 1; fi >&2
}
