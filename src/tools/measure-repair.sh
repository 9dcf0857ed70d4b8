#!/bin/sh
# Measures nq repair by kind of damage on real documents and prints the table of the README. Run by hand, never by the build.
#
#   measure-repair.sh SHARED WORK
#
# Needs  target/nq (mvn package); python3; for scans pdftoppm (poppler-utils) and tesseract 4 or 5 with eng and vie.
# Takes  SHARED: the folder of real documents beside the project, with its scorers in tools/.
# Makes  in WORK: readings of the scans, texts without marks, repaired texts. A reading that is there is not made again.
# Prints syllables, and the share right before and after, with case and without, summed over each row.
set -eu

here=$(dirname "$0")
nq="$here/../../target/nq"
shared=$1
work=$2
export OMP_THREAD_LIMIT=1
mkdir -p "$work"

strip() { # text, result
  python3 -c '
import sys, unicodedata
text = open(sys.argv[1], encoding="utf-8").read()
bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
open(sys.argv[2], "w", encoding="utf-8").write(bare.replace("đ", "d").replace("Đ", "D"))' "$1" "$2"
}

read_scan() { # pdf, language, result
  [ -s "$3" ] && return
  pages=$(mktemp -d)
  pdftoppm -r 300 -gray "$1" "$pages/p"
  for page in "$pages"/p*; do tesseract "$page" "$page" -l "$2" --dpi 300 >/dev/null 2>&1; done
  cat "$pages"/p*.txt | tr -d '\f' >"$3"
  rm -r "$pages"
}

sum() { # name of the row, scorer, then pairs of gold and text before repair
  row=$1
  scorer=$2
  shift 2
  : >"$work/scores"
  while [ $# -gt 0 ]; do
    "$nq" repair "$2" >"$work/out.txt"
    printf 'before ' >>"$work/scores"
    python3 "$shared/tools/$scorer.py" "$1" "$2" >>"$work/scores"
    printf 'after ' >>"$work/scores"
    python3 "$shared/tools/$scorer.py" "$1" "$work/out.txt" >>"$work/scores"
    shift 2
  done
  python3 - "$row" "$work/scores" <<'PY'
import sys
sums = {"before": [0, 0.0, 0.0], "after": [0, 0.0, 0.0]}
for line in open(sys.argv[2]):
    when, *fields = line.split()
    value = dict(field.split("=") for field in fields)
    n = int(value["syllables"])
    total = sums[when]
    total[0] += n
    total[1] += n * float(value.get("accuracy") or value["syllable_accuracy"])
    total[2] += n * float(value.get("accuracy_nocase") or value["syllable_nocase"])
share = lambda when, k: "%.4f" % (sums[when][k] / sums[when][0])
print("| %s | %d | %s | %s | %s |" % (
    sys.argv[1], sums["after"][0], share("before", 1), share("after", 1), share("after", 2)))
PY
}

echo '| text | syllables | right before | right after | ignoring case |'
echo '|---|---|---|---|---|'
sum 'English OCR: a resolution of a city' repair_eval \
  "$shared/gold/hanoi-final.txt" "$shared/documents/hanoi-final-ocr.txt"
for language in eng vie; do
  set --
  for pdf in "$shared"/scans/*.pdf; do
    name=$(basename "$pdf" .pdf)
    read_scan "$pdf" "$language" "$work/$name.$language.txt"
    set -- "$@" "$shared/scans/$name.gold.txt" "$work/$name.$language.txt"
  done
  [ "$language" = eng ] && kind=English || kind=Vietnamese
  sum "$kind OCR: five scans" ocr_eval "$@"
done
set --
for gold in "$shared"/resolutions/*.txt; do
  strip "$gold" "$work/$(basename "$gold")"
  set -- "$@" "$gold" "$work/$(basename "$gold")"
done
sum 'without marks: twelve resolutions' repair_eval "$@"
set --
for gold in "$shared"/documents/haiphong.md "$shared"/documents/thainguyen.md; do
  strip "$gold" "$work/$(basename "$gold")"
  set -- "$@" "$gold" "$work/$(basename "$gold")"
done
sum 'without marks: two resolutions on democracy' repair_eval "$@"
set --
for gold in "$shared"/resolutions/*.txt "$shared"/documents/haiphong.md "$shared"/documents/thainguyen.md "$shared"/documents/hanoi-draft.txt; do
  set -- "$@" "$gold" "$gold"
done
sum 'sound: fifteen documents' repair_eval "$@"
