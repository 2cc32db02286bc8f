#!/bin/sh
# One client of the lab: a network namespace with its own addresses, and no file system of its own.
#
#   client.sh create CLIENT
#   client.sh delete CLIENT
#   client.sh exec CLIENT SECONDS CMD…
#
# /lab/clients/CLIENT/links has a line for each interface: LINK BRIDGE INTERFACE MAC ADDRESS/LENGTH GATEWAY, or - for no gateway.
set -eu

delete() {
    if [ -e "/lab/clients/$1/links" ]; then
        while read -r link _; do
            ip link delete "$link" 2>/dev/null || true
        done <"/lab/clients/$1/links"
    fi
    ip netns delete "client-$1" 2>/dev/null || true
}

create() {
    client=$1
    delete "$client"
    ip netns add "client-$client"
    ip -n "client-$client" link set lo up
    while read -r link bridge interface mac address gateway; do
        ip link add "$link" type veth peer name "$interface" address "$mac" netns "client-$client"
        ip link set "$link" master "$bridge" up
        case $address in
        *:*) ip -n "client-$client" address add "$address" dev "$interface" nodad ;;
        *) ip -n "client-$client" address add "$address" dev "$interface" ;;
        esac
        ip -n "client-$client" link set "$interface" up
        [ "$gateway" = - ] || ip -n "client-$client" route add default via "$gateway"
    done <"/lab/clients/$client/links"
}

run() {
    client=$1
    seconds=$2
    shift 2
    exec timeout -k 2 "$seconds" ip netns exec "client-$client" \
        /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root USER=root LANG=C.UTF-8 "$@"
}

verb=$1
shift
case $verb in
create) create "$1" ;;
delete) delete "$1" ;;
exec) run "$@" ;;
*)
    echo "client.sh: unknown verb $verb" >&2
    exit 2
    ;;
esac
