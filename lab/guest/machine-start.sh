#!/bin/sh
# Runs on the lab's machine before its sshd: the leg to the outside, and the pristine image that the hosts are laid over.
set -eu

modprobe virtio_net
tries=0
until [ -e /sys/class/net/eth0 ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "lab-machine: no eth0 appeared" >&2; exit 1; }
    sleep 0.1
done
read -r address </opt/lab/machine-address
ip link set lo up
ip address replace "$address" dev eth0
ip link set eth0 up

# The machine has a leg in each segment for its bastion. It must answer ARP for that leg and for nothing else, and it is no
# router: a lab whose machine answered for a host would prove nothing.
sysctl -q -w net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2 net.ipv4.ip_forward=0

# A new network namespace copies this machine's settings by default: every host would silently have the remedy for the ARP
# problem. 2: it begins with the kernel's own defaults, as a machine does.
sysctl -q -w net.core.devconf_inherit_init_net=2

# The same image a second time: the machine writes to its own root, the hosts' lower layer never changes.
mkdir -p /lab/base /lab/hosts /lab/clients /run/lab/hosts
mount -o ro /dev/vdb /lab/base
modprobe overlay
cut -d' ' -f1 /proc/modules >/run/lab/modules-at-start
