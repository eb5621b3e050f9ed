#!/usr/bin/env bash
# Validates what `analyze` and `summarize` write as a Frictionless data package: the sample, the same for Excel,
# by author, from its records, and articles whose fields are hostile. Installs frictionless.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/Scripts/setup.sh
slant=$(slant_program)
python=$(python_with frictionless frictionless==5.21.0)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$slant" analyze notebooks-data/articles --quiet --output "$work/sample"
"$slant" analyze notebooks-data/articles --quiet --excel --entities notebooks-data/entities.csv \
  --output "$work/excel"
"$slant" analyze notebooks-data/articles --quiet --by author --output "$work/author"
"$slant" summarize "$work/sample/analysis.jsonl" --quiet --output "$work/summary"
Tests/Scripts/hostile-corpus.py >"$work/hostile.jsonl"
# A text of one word that is repeated is no English, so that one input is skipped.
"$slant" analyze "$work/hostile.jsonl" --quiet --output "$work/hostile" || [ $? = 1 ]
"$python" Tests/Scripts/validate-package.py "$work"/{sample,excel,author,summary,hostile}
