#!/bin/sh
# Prints what this host holds, one labelled line a thing, and changes nothing. Managed by pulumi-lvs; read by core/verify.
#
#   probe.sh [sysctl PATH]... [unit NAME]... [nft TABLE]... [table NUMBER]... [arp INTERFACE SENDER ADDRESS]...
#
# PATH is below /proc/sys. `arp` asks the segment who has ADDRESS and prints everybody who answers; SENDER is this host's own
# address there: the default would be ADDRESS itself where it is bound to lo, and that teaches the neighbours a wrong MAC.
set -u
LC_ALL=C
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export LC_ALL PATH

labelled() { sed "s|^|$1 |"; }

os_release() { sed -n "s/^$1=//p" /etc/os-release 2>/dev/null | tr -d \"\' | head -n 1; }

# An ipvsadm without the module would load it: ask only a kernel that has it already.
ipvs() {
  if [ ! -e /proc/net/ip_vs ]; then
    echo "ipvs-absent"
  elif table=$(ipvsadm -S -n 2>&1); then
    [ -z "$table" ] || printf '%s\n' "$table" | labelled ipvs
    # What ipvsadm does not save.
    ipvsadm -L -n --thresholds | labelled ipvs-threshold
    ipvsadm -L --daemon | labelled ipvs-daemon
    ipvsadm -L --timeout | sed 's/.*: //' | labelled ipvs-timeouts
  else
    printf '%s\n' "$table" | head -n 1 | labelled ipvs-error
  fi
}

# All who answer, not the first: -b keeps both questions broadcast, and -f is not given.
who_has() {
  if said=$(arping -b -c 2 -w 3 -I "$1" -s "$2" "$3" 2>&1) || printf '%s' "$said" | grep -q '^Sent '; then
    echo "arp-asked $3"
    printf '%s\n' "$said" | sed -n 's/^.* reply from \([0-9.]*\) \[\([0-9A-Fa-f:]*\)\].*$/arp \1 \2/p' | sort -u
  else
    printf '%s\n' "$said" | head -n 1 | labelled "arp-error $3"
  fi
}

arping_of_iputils() { arping -V 2>&1 | grep -q iputils; }

echo "probe 1"
echo "os $(os_release ID)-$(os_release VERSION_ID)"
ip -o link show | labelled link
ip -o addr show | labelled addr
ip -4 rule | labelled rule
ss -H -l -n -t | labelled listen-tcp
ss -H -l -n -u | labelled listen-udp
ipvs

asking=0
while [ $# -gt 0 ]; do
  case $1 in
    sysctl)
      if value=$(cat "/proc/sys/$2" 2>/dev/null); then echo "sysctl $2 $value"; else echo "sysctl $2"; fi
      shift 2 ;;
    unit)
      echo "unit $2 $(systemctl is-active "$2" 2>/dev/null)"
      shift 2 ;;
    nft)
      nft -s list table inet "$2" 2>/dev/null | labelled "nft $2"
      shift 2 ;;
    table)
      ip -4 route show table "$2" 2>/dev/null | labelled "table $2"
      shift 2 ;;
    arp)
      if arping_of_iputils; then
        who_has "$2" "$3" "$4" &
        asking=$((asking + 1))
        # Side by side, because each takes two seconds; not without a bound.
        if [ $((asking % 16)) -eq 0 ]; then wait; fi
      else
        echo "arp-unable no arping of iputils (Debian: iputils-arping)"
      fi
      shift 4 ;;
    *)
      echo "probe.sh: unknown question $1" >&2
      exit 2 ;;
  esac
done
wait
echo "end"
