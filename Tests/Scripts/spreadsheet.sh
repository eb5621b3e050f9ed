#!/usr/bin/env bash
# Opens every table in LibreOffice, every column as text, saves it and compares the cells: the sample, the same
# for Excel, and articles whose fields are hostile. Installs LibreOffice Calc.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/Scripts/setup.sh
slant=$(slant_program)
need soffice libreoffice-calc-nogui
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$slant" analyze notebooks-data/articles --quiet --output "$work/sample"
"$slant" analyze notebooks-data/articles --quiet --excel --entities notebooks-data/entities.csv \
  --output "$work/excel"
Tests/Scripts/hostile-corpus.py >"$work/hostile.jsonl"
# A text of one word that is repeated is no English, so that one input is skipped.
for option in "" --excel; do
  "$slant" analyze "$work/hostile.jsonl" --quiet $option --output "$work/hostile$option" || [ $? = 1 ]
done
Tests/Scripts/spreadsheet.py "$work"/{sample,excel,hostile,hostile--excel}
