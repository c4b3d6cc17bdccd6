# shellcheck shell=sh
# Runs Maven: the machine's own where it is new enough, else the wrapper's.

: "${root:?comes from common.sh}"

maven() (
  cd "$root" || exit 1
  # Maven's own libraries use what JDK 25 warns about; the warnings are not about this project.
  export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
  if maven_is_new_enough; then mvn -B -ntp -Dstyle.color=never "$@"; else ./mvnw -B -ntp -Dstyle.color=never "$@"; fi
)

maven_is_new_enough() {
  has mvn && mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\)\.\([0-9]*\).*/\1 \2 \3/p' |
    awk '{ new = $1 * 1000000 + $2 * 1000 + $3 } END { exit !(new >= 3008006) }'
}
