#!/bin/sh
# Set up everything that the program and its tests need, in .venv beside this repository.
# Safe to run again: finishes what was interrupted, does nothing when nothing is to do.
set -eu
cd "$(dirname "$0")/.."

stamp=.venv/.invoicext-setup
wanted=$(cat pyproject.toml constraints.txt scripts/setup.sh | cksum)

say() { printf '%s\n' "$*" >&2; }

# Run a command as the administrator, if that can be had without a question.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1
    fi
}

apt_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root true 2>/dev/null || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null 2>&1 || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null 2>&1 </dev/null
}

find_python() {
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$name"
            return 0
        fi
    done
    return 1
}

# The libraries that Qt's plug-ins need from the system, by the name the loader looks for.
missing_libraries() {
    .venv/bin/python - <<'PY'
import ctypes, sys
names = """libEGL.so.1 libGL.so.1 libxkbcommon.so.0 libxkbcommon-x11.so.0 libdbus-1.so.3 libfontconfig.so.1
libfreetype.so.6 libglib-2.0.so.0 libX11.so.6 libX11-xcb.so.1 libxcb.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4
libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0 libxcb-render.so.0 libxcb-shape.so.0
libxcb-shm.so.0 libxcb-sync.so.1 libxcb-util.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1 libwayland-client.so.0""".split()
missing = []
for name in names:
    try:
        ctypes.CDLL(name)
    except OSError:
        missing.append(name)
print(" ".join(missing))
PY
}

install_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_libraries)
    [ -n "$missing" ] || command -v fc-list >/dev/null 2>&1 || missing="fonts"
    [ -n "$missing" ] || return 0
    glib=libglib2.0-0
    apt-cache show libglib2.0-0t64 >/dev/null 2>&1 && glib=libglib2.0-0t64
    packages="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6 $glib
        libx11-6 libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
        libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
        libwayland-client0 fontconfig fonts-dejavu-core"
    say "Installing the system libraries that Qt needs"
    # shellcheck disable=SC2086 # a list of words
    apt_install $packages ||
        say "Qt needs system libraries that are missing ($missing); install them with: apt-get install $(echo $packages)"
}

make_environment() {
    python=$(find_python) || { say "InvoiceXT needs Python 3.11 or newer; set PYTHON to name it."; exit 1; }
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        apt_install "python$version-venv" || apt_install python3-venv ||
            { say "Python's venv module is missing; install it with: apt-get install python$version-venv"; exit 1; }
    fi
    if ! .venv/bin/python -c 'import pip' >/dev/null 2>&1; then
        say "Making the virtual environment"
        rm -rf .venv
        "$python" -m venv .venv
    fi
}

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && .venv/bin/python -c 'import invoicext_desktop' 2>/dev/null; then
    exit 0
fi
make_environment
say "Installing the packages"
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --root-user-action ignore \
    --constraint constraints.txt --editable '.[dev]' >.venv/setup.log 2>&1; then
    cat .venv/setup.log >&2
    say "The packages could not be installed; the lines above say why."
    exit 1
fi
install_libraries
printf '%s' "$wanted" > "$stamp"
