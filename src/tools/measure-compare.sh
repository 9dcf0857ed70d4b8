#!/bin/sh
# How long nq compare takes, the whole process, on composed documents of eight pages (PAGES says
# how many else), with 3 GB for objects; needs GNU time. Usage: measure-compare.sh FOLDER DOCUMENTS…;
# as in measure-compare.sh papers 3 100 1000, or PAGES=2 measure-compare.sh papers 10000
set -eu
cd "$(dirname "$0")/../.."
folder=$1
pages=${PAGES:-8}
shift
mvn -q -B package -DskipTests
papers() {
  [ -d "$folder/$1-$pages" ] ||
    java -cp target/test-classes vn.nghiquyet.bench.SurveyPapers "$folder/$1-$pages" "$1" "$pages" "$2"
}
measure() {
  told=$1
  shift
  started=$(date +%s%N)
  NQ_OPTS="${NQ_OPTS:-} -Xmx3g" /usr/bin/time -f "%U %M" -o "$folder/spent" target/nq compare --lang en --progress never "$@" 2>"$folder/said"
  ended=$(date +%s%N)
  read -r spent memory <"$folder/spent"
  awk "BEGIN { printf \"%-24s %7.1f s, %.1f s of processor, %d MB   \", \"$told\", \
    ($ended - $started) / 1e9, $spent, $memory / 1024 }"
  tail -1 "$folder/said"
}
for documents in "$@"; do
  papers "$documents" "$documents"
  cache=$folder/cache-$documents-$pages
  rm -rf "$cache"
  for kind in cold cached; do
    measure "$documents documents, $kind" -o "$folder/out.json" --cache "$cache" \
      "$folder/$documents-$pages"
  done
done
