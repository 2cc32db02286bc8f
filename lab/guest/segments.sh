#!/bin/sh
# The wires: a bridge for each segment, and one router that holds the gateways' addresses.
#
#   segments.sh apply SEGMENTS ROUTER
#
# SEGMENTS has a line for each: BRIDGE BASTION_ADDRESS/LENGTH. ROUTER has a line for each gateway: LINK BRIDGE INTERFACE MAC
# ADDRESS/LENGTH, and a first line: DELAY_MILLISECONDS LOSS_PERCENT, done to each packet once.
set -eu

add_address() { # NAMESPACE_OPTION… ADDRESS INTERFACE
    case $1 in
    *:*) echo "address replace $1 dev $2 nodad" ;;
    *) echo "address replace $1 dev $2" ;;
    esac
}

bridges() {
    while read -r bridge address; do
        if [ ! -e "/sys/class/net/$bridge" ]; then
            # A plain switch: no spanning tree, no snooping that could swallow multicast.
            ip link add "$bridge" type bridge stp_state 0 forward_delay 0 mcast_snooping 0
        fi
        ip link set "$bridge" up
        add_address "$address" "$bridge" | ip -batch -
    done <"$1"
    for path in /sys/class/net/*/bridge; do
        [ -e "$path" ] || continue
        bridge=$(basename "$(dirname "$path")")
        grep -q "^$bridge " "$1" || ip link delete "$bridge"
    done
}

router() {
    ip netns delete router 2>/dev/null || true
    for path in /sys/class/net/rt-*; do
        [ ! -e "$path" ] || ip link delete "$(basename "$path")" 2>/dev/null || true
    done
    ip netns add router
    ip netns exec router sysctl -q -w net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 \
        net.ipv4.conf.all.send_redirects=0 net.ipv4.conf.default.send_redirects=0
    ip -n router link set lo up
    {
        read -r delay loss
        while read -r link bridge interface mac address; do
            ip link add "$link" type veth peer name "$interface" address "$mac" netns router
            ip link set "$link" master "$bridge" up
            add_address "$address" "$interface" | ip -n router -batch -
            ip -n router link set "$interface" up
            if [ "$delay" != 0 ] || [ "$loss" != 0 ]; then
                ip netns exec router tc qdisc replace dev "$interface" root netem delay "${delay}ms" loss "$loss%" limit 10000
            fi
        done
    } <"$1"
}

[ "$1" = apply ]
bridges "$2"
router "$3"
