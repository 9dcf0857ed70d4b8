#!/bin/sh
# How many moved, renumbered, split and merged units of composed documents are found, and what is
# reported besides. Usage: measure-structure.sh FIRST_SEED DOCUMENTS [show]
# Seeds below 1000 are for tuning; figures are told from seeds above.
set -eu
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
exec java -cp "target/test-classes:target/classes:$(cat target/classpath.txt)" \
    vn.nghiquyet.bench.StructureBench "$@"
