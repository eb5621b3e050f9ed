#!/usr/bin/env bash
# Converts the documentation of each library target that has a catalog; a dead link or a warning fails.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The tool names the folder that it writes the symbol graphs to in its last line.
swift package dump-symbol-graph --minimum-access-level public >"$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
graphs=$(sed -n 's/^Files written to //p' "$work/log" | tail -n 1)
for catalog in Sources/*/*.docc; do
  target=$(basename "$catalog" .docc)
  mkdir -p "$work/$target"
  cp "$graphs/$target".symbols.json "$graphs/$target"@*.symbols.json "$work/$target/" 2>/dev/null || true
  docc convert "$catalog" --additional-symbol-graph-dir "$work/$target" \
    --fallback-display-name "$target" --fallback-bundle-identifier "slant.$target" \
    --warnings-as-errors --output-path "$work/$target.doccarchive"
  echo "$target: documentation converts without warnings"
done
