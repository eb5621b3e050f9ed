# What the checks of this folder share; each sources it from the top of the checkout. What they install goes
# into .build-checks, or comes with the system's packages.

# Prints the program under test: $SLANT, or a release build.
slant_program() {
  if [ -n "${SLANT:-}" ]; then
    echo "$SLANT"
  else
    swift build -c release --product slant >&2
    echo "$PWD/.build/release/slant"
  fi
}

# Prints the Python of a virtual environment that holds these packages: python_with NAME PACKAGE==VERSION…
python_with() {
  local folder="$PWD/.build-checks/$1"
  shift
  if [ "$(cat "$folder/packages" 2>/dev/null)" != "$*" ]; then
    python3 -m venv "$folder" >&2
    "$folder/bin/pip" install --quiet --disable-pip-version-check "$@" >&2
    echo "$*" >"$folder/packages"
  fi
  echo "$folder/bin/python"
}

# Makes sure that there is a command: need COMMAND PACKAGE.
need() {
  command -v "$1" >/dev/null && return
  install_package "$2" "the command $1"
}

# Makes sure that there is a C library, as pkg-config names it: need_library NAME PACKAGE.
need_library() {
  need pkg-config pkg-config
  pkg-config --exists "$1" && return
  install_package "$2" "the library $1"
}

install_package() {
  echo "installing $1, for $2" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "$1" >&2
}
