#!/bin/sh
# Gives every host its first file system, kernel state and address again. Names given: only those hosts.
set -eu
here=$(dirname "$0")

if [ $# -eq 0 ]; then
    for path in /lab/hosts/*; do
        [ ! -d "$path" ] || set -- "$@" "$(basename "$path")"
    done
    all=yes
else
    all=
fi
[ $# -gt 0 ] || exit 0

units=
for name in "$@"; do
    [ -d "/lab/hosts/$name" ] || { echo "lab: no host $name" >&2; exit 125; }
    units="$units lab-host@$name.service"
done
# Not a shutdown: nothing of the old state is wanted.
# shellcheck disable=SC2086 # a list of unit names
systemctl kill --kill-whom=all --signal=KILL $units 2>/dev/null || true
# shellcheck disable=SC2086
systemctl stop $units
# shellcheck disable=SC2086
systemctl reset-failed $units 2>/dev/null || true
sh "$here/host.sh" wipe "$@"

# Modules are the machine's, not a host's: with all hosts stopped, what they loaded can go. One pass frees the next's users.
if [ -n "$all" ]; then
    for _ in 1 2 3; do
        cut -d' ' -f1 /proc/modules | grep -vxF -f /run/lab/modules-at-start | grep -E '^(ip_vs|ipip|tunnel4|ip_tunnel|dummy|nf_|nft_|xt_|x_tables|ip_gre|gre|fou)' |
            while read -r module; do modprobe -q -r "$module" 2>/dev/null || true; done
    done
fi
# shellcheck disable=SC2086
systemctl start $units
