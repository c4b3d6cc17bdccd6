# shellcheck shell=sh
# Finds a JDK and sets JAVA_HOME, or gets one, or says what to install. Whatever `java` means elsewhere on the machine is left alone.

: "${root:?comes from common.sh}"

wanted_java=25

use_jdk() {
  find_jdk || {
    say "No JDK $wanted_java found; getting one."
    { install_jdk && find_jdk; } || { download_jdk && find_jdk; } ||
      fail "Open Chair needs a JDK of version $wanted_java or newer: install one (https://adoptium.net), or set JAVA_HOME to it."
  }
  export JAVA_HOME
}

find_jdk() {
  for home in "${JAVA_HOME-}" "$(home_of javac)" "$root"/.data/jdk/*/Contents/Home "$root"/.data/jdk/* \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.asdf/installs/java/*; do
    is_jdk "$home" || continue
    JAVA_HOME=$home
    return 0
  done
  return 1
}

is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge "$wanted_java" ]
}

# The home of a program on the PATH, through all its links.
home_of() {
  program=$(command -v "$1") || return 0
  while [ -L "$program" ]; do
    target=$(readlink "$program")
    case $target in /*) program=$target ;; *) program=$(dirname "$program")/$target ;; esac
  done
  CDPATH='' cd -- "$(dirname "$program")/.." && pwd -P
}

install_jdk() {
  is_root || return 1
  if has apt-get; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y "openjdk-$wanted_java-jdk-headless"
  elif has dnf; then dnf install -q -y "java-$wanted_java-openjdk-devel"
  elif has apk; then apk add -q "openjdk$wanted_java-jdk"
  else return 1; fi >&2
}

download_jdk() (
  case $(uname -s) in Linux) os=linux ;; Darwin) os=mac ;; *) return 1 ;; esac
  case $(uname -m) in x86_64 | amd64) machine=x64 ;; aarch64 | arm64) machine=aarch64 ;; *) return 1 ;; esac
  (umask 077 && mkdir -p "$root/.data") && mkdir -p "$root/.data/jdk" && cd "$root/.data/jdk" || return 1
  unpacked=.unpacking.$$
  archive=.archive.$$
  trap 'rm -rf "$unpacked" "$archive" "$archive.json"' EXIT
  fetch "https://api.adoptium.net/v3/assets/latest/$wanted_java/hotspot?os=$os&architecture=$machine&image_type=jdk&vendor=eclipse" "$archive.json" || return 1
  # The package's own part of the answer; an installer, where there is one, stands before it.
  package=$(tr -d '\n' <"$archive.json" | sed 's/.*"package" *: *{//; s/}.*//')
  link=$(printf '%s' "$package" | sed -n 's/.*"link" *: *"\([^"]*\)".*/\1/p')
  checksum=$(printf '%s' "$package" | sed -n 's/.*"checksum" *: *"\([^"]*\)".*/\1/p')
  [ -n "$link" ] && [ -n "$checksum" ] && fetch "$link" "$archive" || return 1
  [ "$(sha256 "$archive")" = "$checksum" ] || { say "The JDK from $link does not have the checksum it should have; it is not used."; return 1; }
  mkdir "$unpacked" && tar -xzf "$archive" -C "$unpacked" && mv "$unpacked"/* .
)
