#!/bin/sh
# Measures recognition on the scans of the data beside the project: nq against the tesseract command (Debian's
# tesseract-ocr-vie) on the same pages. Needs tesseract, pdftoppm and python3.
# usage: measure-ocr.sh DATA WORK      from the project's root, after mvn package
set -eu
data=$1
work=$2
mkdir -p "$work"
for gold in "$data"/scans/*.gold.txt; do
  name=$(basename "$gold" .gold.txt)
  target/nq extract --ocr always -j 2 "$data/scans/$name.pdf" >"$work/$name.nq.txt"
  if [ ! -s "$work/$name.tesseract.txt" ]; then
    pdftoppm -r 300 -gray "$data/scans/$name.pdf" "$work/$name"
    for page in "$work/$name"-*.pgm; do
      OMP_THREAD_LIMIT=1 tesseract "$page" - -l vie 2>/dev/null
    done >"$work/$name.tesseract.txt"
  fi
  for by in tesseract nq; do
    printf '%s %s: ' "$name" "$by"
    python3 "$data/tools/ocr_eval.py" "$gold" "$work/$name.$by.txt"
  done
done
