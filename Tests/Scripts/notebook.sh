#!/usr/bin/env bash
# Runs notebooks-data/tour.ipynb from top to bottom; installs nbconvert, pandas and matplotlib. With a file name
# the notebook is kept there with what it showed. The notebook of the checkout has no outputs.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/Scripts/setup.sh
keep=$(realpath -m "${1:-.build-checks/tour.ipynb}")
python=$(python_with notebook nbconvert==7.17.2 ipykernel==7.4.0 pandas==3.1.1 matplotlib==3.11.2)
if grep -q '"output_type"' notebooks-data/tour.ipynb; then
  echo "notebooks-data/tour.ipynb has outputs: clear them, since they are not renewed with the results" >&2
  exit 1
fi
cd notebooks-data
"$python" -m nbconvert --to notebook --execute --output "$keep" tour.ipynb
"$python" - "$keep" <<'PYTHON'
import json
import sys

outputs = [o for c in json.load(open(sys.argv[1]))["cells"] for o in c.get("outputs", [])]
plots = sum("image/png" in o.get("data", {}) for o in outputs)
print("".join("".join(o.get("text", [])) for o in outputs))
print(f"{plots} plots")
sys.exit(plots != 3)
PYTHON
