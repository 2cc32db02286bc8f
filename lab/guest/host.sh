#!/bin/sh
# One host of the lab, on the lab's machine.
#
#   host.sh prepare HOST             its network namespace, its links and its file system: before its container starts
#   host.sh release HOST             takes the network namespace away: after its container stopped
#   host.sh wipe HOST...             forgets everything that the (stopped) hosts wrote
#   host.sh exec HOST SECONDS CMD…   runs a command in the running host, without SSH
#
# /lab/hosts/HOST/links has a line for each interface: LINK BRIDGE INTERFACE MAC; /lab/hosts/HOST/files is laid over the image.
set -eu

# Room for what one host writes: a full disk is then one host's, not the lab's.
layer_size=256m

prepare() {
    host=$1
    state=/run/lab/hosts/$host
    mkdir -p "$state/layer" "$state/root"
    if ! mountpoint -q "$state/layer"; then
        mount -t tmpfs -o "size=$layer_size,mode=0755" "lab-$host" "$state/layer"
        mkdir "$state/layer/upper" "$state/layer/work"
        cp -a "/lab/hosts/$host/files/." "$state/layer/upper/"
    fi
    mountpoint -q "$state/root" || mount -t overlay "lab-$host" \
        -o "lowerdir=/lab/base,upperdir=$state/layer/upper,workdir=$state/layer/work" "$state/root"

    # A new namespace at each start: a restart of the container is a reboot, and nothing in the kernel may survive it.
    release "$host"
    ip netns add "host-$host"
    while read -r link bridge interface mac; do
        ip link add "$link" type veth peer name "$interface" address "$mac" netns "host-$host"
        ip link set "$link" master "$bridge" up
    done <"/lab/hosts/$host/links"
}

release() {
    host=$1
    # The far ends first: a namespace goes only after the last process that holds it, and the next start needs the names.
    if [ -e "/lab/hosts/$host/links" ]; then
        while read -r link _; do
            ip link delete "$link" 2>/dev/null || true
        done <"/lab/hosts/$host/links"
    fi
    ip netns delete "host-$host" 2>/dev/null || true
}

wipe() {
    for host in "$@"; do
        state=/run/lab/hosts/$host
        umount "$state/root" 2>/dev/null || umount -l "$state/root" 2>/dev/null || true
        umount "$state/layer" 2>/dev/null || umount -l "$state/layer" 2>/dev/null || true
    done
}

run() {
    host=$1
    seconds=$2
    shift 2
    leader=
    read -r leader 2>/dev/null <"/sys/fs/cgroup/lab.slice/lab-host@$host.service/payload/init.scope/cgroup.procs" || true
    if [ -z "$leader" ]; then
        echo "lab: host $host is not running" >&2
        exit 125
    fi
    exec timeout -k 2 "$seconds" nsenter --target "$leader" --mount --uts --ipc --net --pid --cgroup --root --wd -- \
        /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root USER=root LANG=C.UTF-8 "$@"
}

verb=$1
shift
case $verb in
prepare) prepare "$1" ;;
release) release "$1" ;;
wipe) wipe "$@" ;;
exec) run "$@" ;;
*)
    echo "host.sh: unknown verb $verb" >&2
    exit 2
    ;;
esac
