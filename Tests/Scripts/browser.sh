#!/usr/bin/env bash
# Reads a report in Chromium as readers do: wide and narrow, light and dark, by keyboard, without scripts, with
# the rules of accessibility. browser.sh [--shots DIR] [--sample N] [REPORT…]; without a report that of the sample
# articles. Installs Chromium.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/../.."
source Tests/Scripts/setup.sh
need chromium chromium
python=$(python_with browser playwright==1.65.2 axe-playwright-python==0.1.8)
options=()
reports=()
while [ $# -gt 0 ]; do
  case $1 in
  --shots) options+=(--shots "$(cd "$here" && realpath -m "$2")") && shift 2 ;;
  --sample) options+=(--sample "$2") && shift 2 ;;
  *) reports+=("$(cd "$here" && realpath "$1")") && shift ;;
  esac
done
if [ ${#reports[@]} = 0 ]; then
  slant=$(slant_program)
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  "$slant" analyze notebooks-data/articles --quiet --entities notebooks-data/entities.csv --output "$work/sample"
  reports=("$work/sample/report")
fi
status=0
Tests/Scripts/report-pages.py "${reports[@]}" || status=1
"$python" Tests/Scripts/browser.py "${options[@]}" "${reports[@]}" || status=1
exit $status
