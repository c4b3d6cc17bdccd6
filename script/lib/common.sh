# shellcheck shell=sh
# Sourced by every script: where the project is, where the data is, and how to speak.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
data=${OPENCHAIR_DATA:-$root/.data}
case $data in /*) ;; *) data=$PWD/$data ;; esac

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

is_root() { [ "$(id -u)" = 0 ]; }

# Runs a command as root where that needs no one to type a password.
as_root() {
  if is_root; then "$@"; elif has sudo && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

# fetch URL FILE
fetch() {
  if has curl; then curl -fsSL --retry 2 --connect-timeout 20 -o "$2" "$1"
  elif has wget; then wget -q -T 20 -O "$2" "$1"
  else return 1; fi
}

sha256() {
  if has sha256sum; then sha256sum "$1" | cut -d ' ' -f 1
  elif has shasum; then shasum -a 256 "$1" | cut -d ' ' -f 1
  else openssl dgst -sha256 -r "$1" | cut -d ' ' -f 1; fi
}
