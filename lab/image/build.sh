#!/bin/sh
# Builds the lab's disk image: a Debian 12 root file system, its kernel and its initial RAM disk.
#
#   build.sh PACKAGES ROOTFS OUT
#
# PACKAGES is a list of package names, ROOTFS a folder that is copied over the finished system, OUT an empty folder that
# receives disk.img, vmlinuz, initrd.img and packages.lock. Runs as root. Mirrors and download options are this machine's
# own, as apt knows them; where apt knows none, mmdebstrap's default is used.
# shellcheck disable=SC2016 # $1 in a hook is for mmdebstrap to expand, ${Package} for dpkg-query
set -eu

packages_file=$1
rootfs=$2
out=$3
suite=bookworm
tree=$out/tree

# Only what comes from Debian and of this suite: another vendor's source would need another key, and is not wanted inside.
mirrors() {
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' \
        2>/dev/null | sort -u | grep -E " $suite(-updates|-security)? " || true
}

download_options() {
    apt-config dump --format '%F "%v";%n' |
        grep -E '^Acquire::(Check-|Retries|Force|http::|https::)' || true
}

packages=$(sed -e 's/#.*//' -e 's/[[:space:]]//g' "$packages_file" | grep -v '^$' | paste -sd, -)
mirrors >"$out/sources.list"
if [ ! -s "$out/sources.list" ]; then
    # A machine whose lists were thrown away knows its sources, but not yet whose they are.
    apt-get update -qq || true
    mirrors >"$out/sources.list"
fi
download_options >"$out/apt.conf"

set -- --variant=minbase --include="$packages" \
    --aptopt="$out/apt.conf" \
    --aptopt='APT::Install-Recommends "false"' \
    --dpkgopt=path-exclude=/usr/share/man/* \
    --dpkgopt=path-exclude=/usr/share/locale/* \
    --dpkgopt=path-exclude=/usr/share/doc/* \
    --setup-hook='mkdir -p "$1/etc/initramfs-tools/conf.d"' \
    --setup-hook='printf "MODULES=list\nCOMPRESS=lz4\n" >"$1/etc/initramfs-tools/conf.d/lab"' \
    --setup-hook='printf "virtio_pci\nvirtio_blk\next4\n" >"$1/etc/initramfs-tools/modules"' \
    --dpkgopt=force-confold \
    --customize-hook="cp -R --preserve=mode '$rootfs/.' \"\$1/\"" \
    --customize-hook='chroot "$1" sh /usr/local/lib/lab/configure-image.sh' \
    "$suite" "$tree"
if [ -s "$out/sources.list" ]; then
    set -- "$@" "$out/sources.list"
fi
mmdebstrap --quiet "$@"

cp "$tree"/boot/vmlinuz-* "$out/vmlinuz"
cp "$tree"/boot/initrd.img-* "$out/initrd.img"
chroot "$tree" dpkg-query -W -f '${Package} ${Version}\n' >"$out/packages.lock"

# No journal: a host's lower layer is mounted read-only, and the machine's own writes are thrown away at shutdown.
mke2fs -q -t ext4 -O ^has_journal -E root_owner=0:0 -L lab -d "$tree" "$out/disk.img" 3G
rm -rf "$tree" "$out/sources.list" "$out/apt.conf"
