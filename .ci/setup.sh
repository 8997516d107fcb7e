# Shell functions that tests/run and samples/open share. Sourced, never run; needs the root of
# the checkout as current folder.

# Shared library = Debian package that brings it. Qt cannot load without these.
QT_LIBRARIES=(
    libGL.so.1=libgl1
    libEGL.so.1=libegl1
    libxkbcommon.so.0=libxkbcommon0
    libglib-2.0.so.0=libglib2.0-0
    libfreetype.so.6=libfreetype6
    libfontconfig.so.1=libfontconfig1
    libdbus-1.so.3=libdbus-1-3
)
# A window on a real screen needs these too.
SCREEN_LIBRARIES=(
    libxcb-cursor.so.0=libxcb-cursor0
    libxcb-icccm.so.4=libxcb-icccm4
    libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-shape.so.0=libxcb-shape0
    libxcb-xkb.so.1=libxcb-xkb1
    libxkbcommon-x11.so.0=libxkbcommon-x11-0
)

# What the stories need on a real X server: it, a window manager, keys as they are pressed, and
# what screen readers see.
SCREEN_PROGRAMS=(
    Xvfb=xvfb
    blackbox=blackbox
    setxkbmap=x11-xkb-utils
    xdotool=xdotool
    dbus-run-session=dbus
)
ACCESS_PACKAGES=(at-spi2-core gir1.2-atspi-2.0 python3-gi)

say() { printf '== %s\n' "$*" >&2; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# is_debian_root: true if packages can be installed without asking anybody.
is_debian_root() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; }

# install_debian PACKAGE...: installs as root on Debian or Ubuntu; otherwise prints what to type.
install_debian() {
    if is_debian_root; then
        say "installing $*"
        apt-get -qq update || fail "apt-get could not fetch its lists: is there a network?"
        DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "$@" \
            >/dev/null </dev/null || fail "apt-get could not install: $*"
    else
        fail "Something is missing on this computer. Type this line, then start again:

    sudo apt-get update && sudo apt-get install --no-install-recommends $*
"
    fi
}

# find_python: prints the first interpreter that is new enough.
find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

# make_venv: makes .venv, with what a bare Debian lacks for it.
make_venv() {
    [ -x .venv/bin/python ] && .venv/bin/python -m pip --version >/dev/null 2>&1 && return 0
    local python
    if ! python=$(find_python); then
        install_debian python3 python3-venv
        python=$(find_python) || fail "Python 3.11 or newer is needed; this system has an older one."
    fi
    "$python" -c 'import ensurepip, venv' 2>/dev/null || install_debian python3-venv
    say "making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv || fail "The virtual environment .venv could not be made."
}

# is_installed NAME...: true if one of the installs named was made from this very lock.
is_installed() {
    local name
    for name in "$@"; do
        [ "$(cat ".venv/installed-$name" 2>/dev/null)" = "$(lock_stamp)" ] && return 0
    done
    return 1
}

lock_stamp() { cat pyproject.toml .ci/lock.txt | cksum; }

# install_project [EXTRA]: installs the project from the lock, unless nothing has changed since.
install_project() {
    local extra=${1:-}
    # What the tests need includes what the program needs.
    is_installed "${extra:-runtime}" test && return 0
    say "installing kzaz-desk${extra:+ with what the tests need} into .venv (about a minute)"
    # pip reads the first name for the packages, older pips also for the build; newer ones the second.
    PIP_CONSTRAINT=.ci/lock.txt PIP_BUILD_CONSTRAINT=.ci/lock.txt PIP_DISABLE_PIP_VERSION_CHECK=1 \
        .venv/bin/python -m pip install --quiet --use-pep517 --editable ".${extra:+[$extra]}" \
        || fail "pip could not install the project: see the lines above."
    lock_stamp >".venv/installed-${extra:-runtime}"
}

# missing_packages LIBRARY=PACKAGE...: prints the packages whose library does not load.
missing_packages() {
    .venv/bin/python - "$@" <<'PYTHON'
import ctypes
import sys

for argument in sys.argv[1:]:
    library, package = argument.split("=")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
PYTHON
}

# need_libraries LIBRARY=PACKAGE...: installs what is missing of them.
need_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing
    missing=$(missing_packages "$@")
    # shellcheck disable=SC2086 - one word for each package
    [ -z "$missing" ] || install_debian $missing
}

# missing_programs PROGRAM=PACKAGE...: prints the packages of the programs that are not there.
missing_programs() {
    local each
    for each in "$@"; do
        command -v "${each%%=*}" >/dev/null || printf '%s\n' "${each#*=}"
    done
}

# has_accessibility: true if this system's Python can ask what a screen reader would.
has_accessibility() {
    [ -x /usr/libexec/at-spi-bus-launcher ] && /usr/bin/python3 -c \
        'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null
}

# need_screen: installs as root on Debian what the stories on an X server need.
need_screen() {
    need_libraries "${SCREEN_LIBRARIES[@]}"
    local missing=()
    mapfile -t missing < <(missing_programs "${SCREEN_PROGRAMS[@]}")
    has_accessibility || missing+=("${ACCESS_PACKAGES[@]}")
    [ ${#missing[@]} -eq 0 ] || install_debian "${missing[@]}"
}
