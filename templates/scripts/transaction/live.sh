# shellcheck disable=SC2034 # the other parts use what is set here
# What the live system holds, one question a function. A process costs more here than anything else, so an answer is left
# in a variable where the shell can find it by itself.

# value KEY: sets NODE to the sysctl's file and VALUE to what is in it, in single spaces.
value() {
  NODE=/proc/sys
  IFS=.
  for part in $1; do NODE=$NODE/$part; done
  unset IFS
  # A slash in a key stands for a dot in an interface's name.
  case $1 in */*) NODE=/proc/sys/$(echo "$1" | tr ./ /.) ;; esac
  # Not by read: it asks for one character at a time, and the kernel gives the first only.
  # shellcheck disable=SC2005,SC2046 # tabs become spaces, and the line's end goes
  VALUE=$(set -f && echo $(cat "$NODE" 2>/dev/null))
}

loaded() { [ -d "/sys/module/$1" ] || modprobe -D "$1" 2>/dev/null | grep -q '^builtin '; }

# bound ADDRESS/LENGTH dev DEVICE …
bound() {
  case $(ip -o address show dev "$3" to "$1" 2>/dev/null) in
    *" $1 "*) return 0 ;;
  esac
  return 1
}

# held KIND WORDS…: whether the kernel has a `link DEVICE` that is up, a `route default via GATEWAY dev DEVICE table NUMBER …`,
# or a `rule …`, each in the words of ip(8).
held() {
  kind=$1
  shift
  case $kind in
    link) [ -n "$(ip -o link show dev "$1" up 2>/dev/null)" ] ;;
    # What a route has besides is no filter of it, so the whole of it is compared.
    route) [ "$(ip route show "$1" table "$7" 2>/dev/null | sed 's/ proto [a-z]*//; s/ linkdown//; s/ *$//')" = "$(echo "$*" | sed 's/ table [0-9]*//')" ] ;;
    rule) [ -n "$(ip rule show "$@" 2>/dev/null)" ] ;;
  esac
}

# hold and drop make and undo what held looks for.
hold() {
  kind=$1
  shift
  case $kind in
    link) ip link set dev "$1" up ;;
    route) ip route replace "$@" ;;
    rule) ip rule add "$@" ;;
  esac
}

drop() {
  kind=$1
  shift
  case $kind in
    link) ip link set dev "$1" down ;;
    *) ip "$kind" delete "$@" ;;
  esac
}

# The table as `ipvsadm --restore` takes it, with the thresholds that ipvsadm does not save, and without the
# type of tunnel that it adds where it is its own default. Without the module it is
# empty, and ipvsadm would load it unasked.
table() {
  [ -e /proc/net/ip_vs ] || return 0
  { ipvsadm -Ln --thresholds && echo saved && ipvsadm -Sn; } | awk '
    BEGIN { option["TCP"] = "-t "; option["UDP"] = "-u "; option["SCTP"] = "--sctp-service "; option["FWM"] = "-f " }
    $1 == "saved" { saved = 1; next }
    saved { sub(/ --tun-type ipip$/, ""); print $0 ($1 == "-a" ? bounds[$2 " " $3 " " $5] : ""); next }
    $1 in option { service = option[$1] $2 }
    $1 == "->" && $3 + $4 > 0 { bounds[service " " $2] = " -x " $3 " -y " $4 }'
}

# How long the kernel remembers silent connections: TCP, TCP after a FIN, UDP.
ipvs_timeouts() { ipvsadm -L --timeout | sed 's/.*: //'; }

# filters RULES: whether the kernel's packet filter is what the rules make in an empty network namespace.
filters() {
  # shellcheck disable=SC2016 # the inner shell's argument
  unshare -n sh -c 'nft -f "$1" && nft -s list table inet lvs' filters "$1" >"$D/filter" 2>"$D/e" &&
    nft -s list table inet lvs 2>"$D/e" | cmp -s - "$D/filter"
}

active() { systemctl is-active -q "$1"; }

# unit NAME: sets ACTIVITY (active or inactive) and ENABLEMENT (as systemctl is-enabled, `-` for a unit that is not there).
unit() {
  ENABLEMENT=$(systemctl show -p ActiveState -p UnitFileState "$1")
  ACTIVITY=inactive
  case $ENABLEMENT in *ActiveState=active*) ACTIVITY=active ;; esac
  ENABLEMENT=${ENABLEMENT#*UnitFileState=}
  ENABLEMENT=${ENABLEMENT%%[!a-z-]*}
  ENABLEMENT=${ENABLEMENT:--}
}

# Whether ENABLEMENT means that a unit starts at boot, or is of a kind that nobody enables.
starts_at_boot() {
  case $ENABLEMENT in
    enabled | static | alias | indirect | generated) return 0 ;;
  esac
  return 1
}

# beside PATH: sets where a file waits beside its target for its turn (NEW), and where the target's previous self is kept
# (OLD). Programs that read a whole folder pass over both names.
beside() {
  NEW=${1%/*}/.${1##*/}.pulumi-lvs-new
  OLD=${1%/*}/.${1##*/}.pulumi-lvs-old
}
