#!/bin/sh
# Runs once inside the image while it is built: takes away what would be the same on every host, or would start where it is
# not wanted. Everything else stays as Debian installs it.
set -eu

# Host keys and machine ids belong to one host. The lab writes them; none may come from the image.
rm -f /etc/ssh/ssh_host_* /var/lib/dbus/machine-id
: >/etc/machine-id

# The building machine's resolver is of no use inside, and programs that wait for it would start slowly.
: >/etc/resolv.conf
printf '127.0.0.1 localhost\n::1 localhost\n' >/etc/hosts

# Debian has a group of that name already.
useradd --create-home --shell /bin/bash --gid operator operator
useradd --create-home --shell /bin/bash visitor
passwd --lock root >/dev/null
printf 'operator ALL=(ALL) NOPASSWD: ALL\n' >/etc/sudoers.d/operator
chmod 0440 /etc/sudoers.d/operator

# Which of these runs is decided per host. keepalived stays enabled, as Debian does it: it waits for its file.
systemctl disable nginx.service haproxy.service ldirectord.service frr.service networking.service systemd-networkd.service \
    >/dev/null 2>&1 || true
rm -f /etc/nginx/sites-enabled/default

# A lab lives for hours: housekeeping would only disturb it.
systemctl mask apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service \
    fstrim.timer systemd-tmpfiles-clean.timer >/dev/null 2>&1

# Nobody sits in front of it, and each program that boots costs seconds where the processor is emulated.
systemctl mask getty.target getty-static.service console-getty.service systemd-logind.service systemd-update-utmp.service \
    systemd-update-utmp-runlevel.service dev-hugepages.mount dev-mqueue.mount sys-kernel-debug.mount sys-kernel-tracing.mount \
    sys-kernel-config.mount sys-fs-fuse-connections.mount proc-sys-fs-binfmt_misc.automount modprobe@.service \
    systemd-pstore.service kmod-static-nodes.service systemd-tmpfiles-setup-dev.service systemd-networkd-wait-online.service >/dev/null 2>&1
systemctl enable lab-machine.service >/dev/null 2>&1
rm -rf /var/log/journal /var/lib/apt/lists/* /var/cache/apt/* /var/log/*.log /var/log/apt

# systemd takes a system whose /etc is older than its /usr for one that was just updated, and does that work at each boot.
touch /etc/.updated /var/.updated
