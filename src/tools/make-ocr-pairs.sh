#!/bin/sh
# Reads scanned pages several times over, so that vn.nghiquyet.noise.PairMaker can set the readings side by side.
# Run by hand, never by the build.
#
#   make-ocr-pairs.sh PDF_DIR OUT_DIR [PASSES [PAGE_LIMIT]]
#
# Needs  pdftoppm and pdfinfo (poppler-utils); tesseract 4 or 5 with the languages eng and vie.
# Takes  every *.pdf of PDF_DIR; PASSES pages of each (default 2), spread over the document, PAGE_LIMIT in all (default 400).
# Makes  in OUT_DIR, for each page <file>-p<page>, one Tesseract table (boxes in pixels) per reading:
#          .vie300.tsv  Vietnamese at 300 dpi grey: JudgeReadings.java makes of it what is taken as meant
#          .eng300.tsv .eng200.tsv (1-bit) .eng150.tsv   English readings of the same page, two of the three in turn
#          .vie200.tsv (1-bit) .vie130.tsv .vie100.tsv   Vietnamese readings of a poorer picture, two of the three in turn
#        A page already read is left alone, so that the script may be stopped and started again.
# A directory of *.pgm or *.pbm pictures named <name>-<dpi>.<ending> is read with both languages instead, each picture once
# (.eng<dpi>.tsv, .vie<dpi>.tsv): the pages of PrintLines.java, whose text is known.
set -eu

pdfs=$1
out=$2
passes=${3:-2}
limit=${4:-400}
export OMP_THREAD_LIMIT=1
mkdir -p "$out"

read_page() { # picture, base of the result, language, dpi
  nice -n 10 tesseract "$1" "$2" -l "$3" --dpi "$4" tsv >/dev/null 2>&1 || rm -f "$2.tsv"
}

picture() { # pdf, page, base, dpi
  case $4 in
    200) pdftoppm -r 200 -mono -f "$2" -l "$2" -singlefile "$1" "$3.200" 2>/dev/null && mv "$3.200.pbm" "$3.200.pgm" ;;
    *) pdftoppm -r "$4" -gray -f "$2" -l "$2" -singlefile "$1" "$3.$4" 2>/dev/null ;;
  esac
}

scan() { # pdf, page, base, number of the page among all
  case $(($4 % 3)) in
    0) readings='eng300 eng200 vie200 vie100' ;;
    1) readings='eng200 eng150 vie130 vie100' ;;
    *) readings='eng300 eng150 vie200 vie130' ;;
  esac
  for reading in $readings vie300; do
    dpi=${reading#???}
    [ -s "$3.$dpi.pgm" ] || picture "$1" "$2" "$3" "$dpi"
    read_page "$3.$dpi.pgm" "$3.$reading" "${reading%"$dpi"}" "$dpi"
  done
  rm -f "$3".*.pgm
}

for picture in "$pdfs"/*.pgm "$pdfs"/*.pbm; do
  [ -s "$picture" ] || continue
  name=$(basename "$picture")
  name=${name%.*}
  for language in eng vie; do
    base="$out/${name%-*}.$language${name##*-}"
    [ -e "$base.tsv" ] || read_page "$picture" "$base" "$language" "${name##*-}"
  done
done

done_pages=0
pass=1
while [ "$pass" -le "$passes" ]; do
  for pdf in "$pdfs"/*.pdf; do
    [ -s "$pdf" ] || continue
    pages=$(pdfinfo "$pdf" 2>/dev/null | sed -n 's/^Pages: *//p')
    [ -n "$pages" ] && [ "$pass" -le "$pages" ] || continue
    page=$((1 + (pass * 2 - 1) * pages / (passes * 2)))
    [ "$pages" -gt "$passes" ] || page=$pass
    base="$out/$(basename "$pdf" .pdf)-p$page"
    [ -e "$base.vie300.tsv" ] || scan "$pdf" "$page" "$base" "$done_pages"
    done_pages=$((done_pages + 1))
    [ "$done_pages" -lt "$limit" ] || exit 0
  done
  pass=$((pass + 1))
done
