#!/bin/sh
# How long nq diff takes, the whole process, on composed resolutions of so many units of which a
# fifth changed; needs GNU time. Usage: measure-diff.sh FOLDER UNITS…; as in measure-diff.sh pairs 2000 20000
set -eu
cd "$(dirname "$0")/../.."
folder=$1
shift
mvn -q -B package -DskipTests
mkdir -p "$folder"
for units in "$@"; do
  java -cp "target/test-classes:target/classes" vn.nghiquyet.bench.LongPair "$folder" "$units"
  for form in json html; do
    NQ_OPTS="${NQ_OPTS:-} -Xmx1g" /usr/bin/time \
      -f "$units units, $form: %e s, %U s of processor, %M KB" target/nq diff -q --exit-zero \
      -o "$folder/out.$form" "$folder/$units-before.txt" "$folder/$units-after.txt"
  done
done
