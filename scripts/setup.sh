#!/bin/sh
# Set up everything that the program and its tests need: Python packages in .venv beside this script's folder, and
# the system's libraries that Qt stands on. Does nothing when nothing is to do, and finishes what was interrupted.
# PYTHON names the interpreter to use.
set -eu
cd "$(dirname "$0")/.."
unset PYTHONHOME PYTHONPATH

stamp=.venv/.set-up           # what .venv was made of; only a finished set-up writes it
unfinished=.venv/.unfinished  # pip is at work, or was when something killed it
libraries=.venv/.libraries    # the system has all that Qt needs

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# What the set-up depends on. The place is part of it: the scripts of a virtual environment name their interpreter.
wanted() { printf '%s %s' "$(cat pyproject.toml constraints.txt scripts/setup.sh scripts/system_libraries.py | cksum)" "$PWD"; }
version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null; }
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

is_set_up() {
    [ "$(cat "$stamp" 2>/dev/null)" = "$(wanted)" ] && .venv/bin/python -c 'import invoicext_desktop' 2>/dev/null &&
        { [ -z "${PYTHON:-}" ] || [ "$(version_of "$PYTHON")" = "$(version_of .venv/bin/python)" ]; }
}

# Run a command as the administrator, if that can be had without a question.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1
    fi
}

can_install() { command -v apt-get >/dev/null && as_root true; }

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" </dev/null >/dev/null 2>&1; }

apt_install() {
    as_root dpkg --configure -a </dev/null >/dev/null 2>&1 || true # an installation that was killed blocks the next
    apt_get update || true
    apt_get install -y --no-install-recommends "$@"
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        new_enough "$PYTHON" || fail "InvoiceXT needs Python 3.11 or newer; PYTHON=$PYTHON is $(version_of "$PYTHON" || echo "not one")."
        python=$PYTHON
        return
    fi
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if new_enough "$python"; then return; fi
    done
    fail "InvoiceXT needs Python 3.11 or newer; python3 here is $(version_of python3 || echo missing). Install it, or name it: make setup PYTHON=..."
}

need_venv_module() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null && return
    package=python$(version_of "$python")-venv
    if can_install; then
        say "Installing $package"
        apt_install "$package" || true
    fi
    "$python" -c 'import ensurepip, venv' 2>/dev/null || fail "Python's venv module is missing; install it: apt-get install $package"
}

# Whether .venv cannot be built upon: no working pip, another place or version, or pip was killed in the middle.
is_broken() {
    ! .venv/bin/python -c 'import pip' 2>/dev/null || [ -e "$unfinished" ] ||
        { [ -e "$stamp" ] && case "$(cat "$stamp")" in *" $PWD") false ;; esac; } ||
        [ "$(version_of .venv/bin/python)" != "$(version_of "$python")" ]
}

make_environment() {
    # What .venv runs on is good enough, unless another was asked for.
    if [ -z "${PYTHON:-}" ] && new_enough .venv/bin/python; then python=.venv/bin/python; else find_python; fi
    is_broken || return 0
    if [ "$python" = .venv/bin/python ]; then find_python; fi
    need_venv_module
    say "Making the virtual environment"
    rm -rf .venv
    "$python" -m venv .venv
}

install_packages() {
    say "Installing the Python packages"
    touch "$unfinished"
    # The constraints hold for what builds this package too: by the first name for old pips, by the second for new ones.
    if ! PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt PIP_USER=0 .venv/bin/python -m pip install \
        --quiet --no-input --disable-pip-version-check --root-user-action ignore \
        --constraint constraints.txt --editable '.[dev]' </dev/null >.venv/setup.log 2>&1; then
        cat .venv/setup.log >&2
        fail "The Python packages could not be installed; the lines above say why."
    fi
    .venv/bin/python -m compileall -q src || true # or the first start would be a slow one
    rm -f "$unfinished"
}

install_libraries() {
    missing=$(.venv/bin/python scripts/system_libraries.py)
    if [ -n "$missing" ] && can_install; then
        say "Installing the system's libraries for Qt"
        # shellcheck disable=SC2086 # a list of words
        apt_install $missing || true
        missing=$(.venv/bin/python scripts/system_libraries.py)
    fi
    if [ -z "$missing" ]; then touch "$libraries"
    else say "Qt needs libraries of the system that are missing here; install them: apt-get install $missing"
    fi
}

if is_set_up && [ -e "$libraries" ]; then exit 0; fi
if command -v flock >/dev/null; then exec 9<scripts/setup.sh; flock 9; fi # one set-up at a time
if ! is_set_up; then
    make_environment
    install_packages
    wanted >"$stamp"
    rm -f "$libraries"
fi
if ! [ -e "$libraries" ]; then install_libraries; fi
