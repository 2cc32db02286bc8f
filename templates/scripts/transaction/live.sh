# What the live system holds, one question a function.

node() { echo "/proc/sys/$(echo "$1" | tr ./ /.)"; }

value() { tr -s '\t' ' ' 2>/dev/null <"$(node "$1")"; }

loaded() { [ -d "/sys/module/$(echo "$1" | tr - _)" ] || modprobe -D "$1" 2>/dev/null | grep -q '^builtin '; }

# bound ADDRESS/LENGTH dev DEVICE
bound() { ip -o address show dev "$3" 2>/dev/null | grep -qF " $1 "; }

active() { systemctl is-active -q "$1"; }

# The table as `ipvsadm --restore` takes it. Without the module it is empty, and ipvsadm would load it unasked.
table() { [ ! -e /proc/net/ip_vs ] || ipvsadm -Sn; }

activity() { if active "$1"; then echo active; else echo inactive; fi; }

enablement() { systemctl is-enabled "$1" 2>/dev/null | grep . || echo absent; }

# Whether a unit starts at boot, or is of a kind that nobody enables.
starts_at_boot() {
  case $(enablement "$1") in
    enabled | static | alias | indirect | generated) return 0 ;;
  esac
  return 1
}

# differs PATH MODE OWNER CONTENT: whether a file is not what it should be.
differs() {
  [ -L "$1" ] || ! cmp -s "$1" "$4" || [ "$(stat -c '0%a %U:%G' "$1")" != "$2 $3" ]
}

# Where a file waits beside its target for its turn (new), and where the target's previous self is kept (old). Programs
# that read a whole folder pass over both names.
beside() { echo "${2%/*}/.${2##*/}.pulumi-lvs-$1"; }

# The keys of owned lines, without what was there before us.
keys() { awk '{ print ($1 == "address" || $1 == "service") ? $0 : $1 " " $2 }' "$@"; }
