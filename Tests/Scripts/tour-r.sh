#!/usr/bin/env bash
# Runs notebooks-data/tour.R on the stored results; installs R without any package beside it.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/Scripts/setup.sh
need Rscript r-base-core
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
Rscript --vanilla notebooks-data/tour.R notebooks-data/results "$work/tour.pdf"
test -s "$work/tour.pdf"
