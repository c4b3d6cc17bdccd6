# shellcheck shell=sh
# The packaged application: built when its sources changed, started with what makes it quick and small.

: "${root:?comes from common.sh}" "${data:?}"

# Sets `application`, the folder of the build that fits the sources as they are now.
use_application() {
  application=$root/app/target/application-$(fingerprint)
  [ -d "$application" ] || build
  # One start of the application per build, JDK and options is recorded, and later starts begin where it ended.
  recording=$application/$({ cat "$JAVA_HOME/release" && echo "$java_options"; } | cksum | tr ' ' '-').aot
}

# By content, so that neither a checkout nor a touched file builds anything again.
fingerprint() (
  cd "$root" || exit 1
  find pom.xml app/pom.xml app/src/main language-coach/pom.xml language-coach/src/main -type f -exec cksum {} + 2>/dev/null |
    LC_ALL=C sort | cksum | tr ' ' '-'
)

build() {
  say "Building Open Chair (its sources are new here); a first build also fetches its parts."
  maven -q -pl app -am package -Dmaven.test.skip=true >&2 || fail "The build failed; what it said stands above."
  unpack_application
}

# After a build that someone else ran: what it packaged is the application, if the sources are still those it began with.
# keep_application FINGERPRINT-BEFORE
keep_application() {
  [ "$1" = "$(fingerprint)" ] || return 0
  application=$root/app/target/application-$1
  [ -d "$application" ] || unpack_application
}

# Unpacked, the application starts faster than from one file. The build before is kept, because it may still be running.
unpack_application() {
  unfinished=$application.$$
  rm -rf "$unfinished"
  set -- "$root"/app/target/app-*-exec.jar
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$1" extract --destination "$unfinished" --application-filename app.jar >/dev/null ||
    fail "The build left no application in app/target."
  if [ -d "$application" ]; then rm -rf "$unfinished"; else mv "$unfinished" "$application"; fi
  # shellcheck disable=SC2012 # our own names, and only ls knows which is newer
  ls -td "$root"/app/target/application-* | tail -n +3 | while read -r old; do rm -rf "$old"; done
}

java_options="-Xmx512m -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED ${OPENCHAIR_JAVA_OPTS-}"
case $java_options in *GC*) ;; *) java_options="-XX:+UseSerialGC $java_options" ;; esac

# Replaces this shell by the application, so that signals reach it. A recording that does not fit is passed over by the JVM.
# shellcheck disable=SC2086 # options are words
start() {
  quick='-Xlog:aot*=off,cds*=off'
  [ ! -f "$recording" ] || quick="$quick -XX:AOTCache=$recording"
  exec "$JAVA_HOME/bin/java" $java_options $quick -jar "$application/app.jar" "$@"
}

# Later, gently, and whatever becomes of the application.
record_in_the_background() {
  [ -f "$recording" ] || (trap '' INT HUP; sleep 10; record) </dev/null >/dev/null 2>&1 &
}

# Starts the application once more, on an empty folder of its own, lets it look around and keeps the recording: the classes it
# used, and how it used them, so that the compiler need not find out again.
# shellcheck disable=SC2086 # options are words
record() (
  # One that was killed long ago stands in nobody's way.
  find "$application/recording" -prune -mmin +20 -exec rm -rf {} + 2>/dev/null || true
  { [ ! -f "$recording" ] && mkdir "$application/recording"; } 2>/dev/null || exit 0
  cd "$application/recording" || exit 1
  trap 'rm -rf "$application/recording"' EXIT
  mkdir -p data/postgres
  for programs in "$data"/postgres/bin-*; do [ ! -d "$programs" ] || ln -s "$programs" data/postgres; done
  env -i PATH="$PATH" HOME="${HOME-}" OPENCHAIR_DATA="$PWD/data" nice -n 19 "$JAVA_HOME/bin/java" $java_options -XX:AOTCacheOutput=new.aot \
    -jar "$application/app.jar" warm-up >log 2>&1 || exit 1
  [ ! -f new.aot ] || mv new.aot "$recording"
)
