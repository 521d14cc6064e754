#!/bin/sh
# Brings a checkout to the point where `tiepdon` and the tests run: system packages, uv, the locked environment.
# With --system only the system packages, for an administrator. Safe to run again: when nothing changed it only looks.
set -eu
cd "$(dirname "$0")/.."

python_range='>=3.11,<3.14' # what every dependency has Windows wheels for
stamp_file=.venv/.tiepdon-setup

say() { printf '%s\n' "setup: $*" >&2; }
die() { say "$@"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# --- system packages -------------------------------------------------------------------------

# Without these nothing starts: the compiler and headers for pyscard (source only on Linux), what Qt links to.
essential='ca-certificates gcc pkg-config python3 python3-dev python3-venv libpcsclite-dev
    libgl1 libegl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0'
# Without these a part is missing: real readers, the virtual reader and the oracles of the tests, a screen and a hand for it, fonts for five languages.
useful='pcscd libccid vsmartcard-vpcd libeac3 openssl xmlsec1 xvfb xdotool
    fonts-noto-core fonts-noto-cjk fonts-dejavu-core'

# One call for all names. Debian 13 and Ubuntu 24.04 call some libraries NAMEt64, so either name will do.
missing_of() {
    # shellcheck disable=SC2016,SC2046  # dpkg-query's own blanks; a list of words on purpose
    there=" $(dpkg-query -W -f='${Package}:${db:Status-Status} ' "$@" $(printf '%st64 ' "$@") 2>/dev/null || true)"
    for package in "$@"; do
        case "$there" in *" $package:installed "* | *" ${package}t64:installed "*) ;; *) printf '%s ' "$package" ;; esac
    done
}

# Known to apt under its own name, else under the t64 one; prints nothing for a package this release does not have.
apt_name() {
    for name in "$1" "$1t64"; do
        case "$(apt-cache policy "$name" 2>/dev/null)" in *'Candidate: (none)'* | '') ;; *) printf '%s' "$name" && return 0 ;; esac
    done
}

apt_names() {
    for package in "$@"; do
        name=$(apt_name "$package")
        if [ -n "$name" ]; then printf '%s ' "$name"; else say "apt knows no package $package; leaving it out"; fi
    done
}

as_root=
may_install() {
    if [ "$(id -u)" -eq 0 ]; then return 0; fi
    if have sudo && sudo -n true 2>/dev/null; then as_root='sudo -n' && return 0; fi
    return 1
}

apt_install() {
    apt_log=$(mktemp) # not below build/: run by sudo, that folder would belong to root
    say "installing them (details in $apt_log)"
    {
        $as_root apt-get update || say 'apt-get update failed; trying with the package lists there are'
        # shellcheck disable=SC2046,SC2086  # lists of words on purpose
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(apt_names "$@") </dev/null
    } >"$apt_log" 2>&1 || { tail -n 5 "$apt_log" >&2 && return 1; }
}

debian_packages() {
    # shellcheck disable=SC2086
    missing="$(missing_of $essential $useful)"
    if [ -z "$missing" ]; then return 0; fi
    say "missing system packages: $missing"
    if may_install; then
        # shellcheck disable=SC2086
        apt_install $missing || say 'apt-get install did not finish'
    else
        say 'not allowed to install them. Please run, or ask an administrator to run:'
        say "  sudo sh scripts/setup.sh --system"
        # shellcheck disable=SC2086
        say "or: sudo apt-get update && sudo apt-get install -y --no-install-recommends $(apt_names $missing)"
    fi
    # shellcheck disable=SC2086
    missing="$(missing_of $essential)"
    if [ -n "$missing" ]; then die "cannot go on without: $missing"; fi
    # shellcheck disable=SC2086
    missing="$(missing_of $useful)"
    if [ -n "$missing" ]; then say "going on without: $missing(some tests and real card readers need them)"; fi
}

other_system() {
    lacking=
    have cc || lacking="$lacking a C compiler (cc),"
    have pkg-config || lacking="$lacking pkg-config,"
    if have pkg-config && ! pkg-config --exists libpcsclite; then lacking="$lacking the PC/SC headers (libpcsclite),"; fi
    if [ -n "$lacking" ]; then
        say 'this is not Debian or Ubuntu, so packages are not installed for you. Please install:'
        die " ${lacking%,}; and for the rest: pcscd with the CCID driver, Python headers, Xvfb, Noto fonts, Qt 6 xcb libraries"
    fi
}

# --- uv and the locked environment -----------------------------------------------------------

# pip's own settings may name a mirror; uv does not read them.
use_pips_index() {
    if [ -n "${UV_DEFAULT_INDEX:-}${UV_INDEX_URL:-}" ]; then return 0; fi
    index=${PIP_INDEX_URL:-$(python3 -m pip config get global.index-url 2>/dev/null || true)}
    if [ -n "$index" ]; then UV_DEFAULT_INDEX=$index && export UV_DEFAULT_INDEX; fi
}

find_uv() {
    if have uv && uv --version >/dev/null 2>&1; then uv=uv && return 0; fi
    uv=.venv-tools/bin/uv
    if [ -x $uv ]; then return 0; fi
    say 'installing uv into .venv-tools'
    python3 -m venv --clear .venv-tools || die 'python3 cannot make a virtual environment (package python3-venv)'
    .venv-tools/bin/python -m pip install -q --disable-pip-version-check 'uv>=0.5' ||
        die 'uv could not be installed: is the package index reachable? (pip config list)'
}

python_fits() {
    .venv/bin/python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

make_environment() {
    if ! python_fits; then
        say "making .venv with Python $python_range"
        $uv venv -q --clear --python "$python_range" .venv ||
            die 'no Python 3.11, 3.12 or 3.13 found, and none could be fetched. Install one (python3.12), then run this again.'
    fi
    say 'installing the locked packages (about 700 MB the first time)'
    $uv pip sync -q --python .venv/bin/python --require-hashes requirements.lock || die 'the locked packages could not be installed'
    $uv pip install -q --python .venv/bin/python --no-deps -e . || die 'the program itself could not be installed'
}

fingerprint() {
    { pwd && cat pyproject.toml requirements.lock scripts/setup.sh; } | cksum
}

# --- all of it -------------------------------------------------------------------------------

if have dpkg-query && have apt-get; then debian_packages; else other_system; fi
if [ "${1:-}" = --system ]; then exit 0; fi
if [ -x .venv/bin/tiepdon ] && [ "$(cat "$stamp_file" 2>/dev/null)" = "$(fingerprint)" ]; then exit 0; fi
use_pips_index
find_uv
make_environment
fingerprint >"$stamp_file"
say 'ready: make demo, make test'
