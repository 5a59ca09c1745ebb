#!/usr/bin/env bash
# The random and concurrency tests with the full number of rounds; every test that reads the system property is found by itself.
#   bench/long.sh [rounds]      result: bench/results/long.txt
set -uo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-200}
tests=$(grep -rlE 'getInteger\("zhirong\.rounds"' src/test/java --include='*Tests.java' | xargs -n 1 basename -s .java | sort | paste -sd ,)
[ -n "$tests" ] || { echo 'no test takes its number of rounds from zhirong.rounds' >&2; exit 1; }
mkdir -p bench/results
result=bench/results/long.txt
{
  echo "date    $(date -u +%Y-%m-%dT%H:%M:%SZ)"
  echo "commit  $(git rev-parse --short HEAD)$([ -z "$(git status --porcelain -- . ':!bench/results')" ] || echo ' with changes')"
  echo "machine $(nproc) cores, $(uname -sm), load $(cut -d ' ' -f 1-3 /proc/loadavg)"
  echo "rounds  $rounds"
} > "$result"
started=$SECONDS
./mvnw -B test -Dtest="$tests" -Dzhirong.rounds="$rounds" > bench/results/long.log 2>&1
status=$?
{
  echo "seconds $((SECONDS - started))"
  echo "result  $([ $status -eq 0 ] && echo green || echo "red, see bench/results/long.log")"
  grep -E 'Tests run:.* -- in ' bench/results/long.log | sed 's/^\[[A-Z]*\] //'
} >> "$result"
cat "$result"
exit $status
