#!/usr/bin/env bash
# Makes the manual page slant.1 as README says, and checks that it renders and names every command and option.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Tests/Scripts/setup.sh

need groff groff
swift package plugin generate-manual --multi-page
pages=.build/plugins/GenerateManual/outputs/slant
SLANT=$(slant_program)

# The long options of a command, as its help names them.
options() { "$SLANT" "$@" --help | grep -o -- '--[a-z][a-z-]*' | sort -u; }

check() {
  local page="$pages/$1.1" text
  shift
  text=$(groff -mandoc -Tutf8 -ww "$page" 2>&1 | sed 's/\x1b\[[0-9;]*m//g; s/.\x08//g' | tr '‐−' '--')
  for option in $(options "$@"); do
    grep -qF -- "$option" <<<"$text" || { echo "$page: $option is missing" >&2; exit 1; }
  done
  echo "$page: names every option"
}

check slant
for command in analyze stream summarize explain keyword sample agree lexicon; do
  check "slant.$command" "$command"
done
for command in list show check convert; do check "slant.lexicon.$command" lexicon "$command"; done
