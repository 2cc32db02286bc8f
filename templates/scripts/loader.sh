#!/bin/sh
# The command line of a host's transaction: takes the program out of the bundle on stdin and starts it as root.
# Arguments: how the login gets root's rights (none or sudo), and what the program is asked to do.
# It stands between single quotes on a command line, so it holds none, and it is short, since every error shows it whole.
set -u
umask 077
# All of stdin is read before anything can fail: a command that leaves some unread is taken for broken.
d=$(mktemp -d) && cat >"$d/b"
r=$?
cat >/dev/null
trap "rm -rf \"\$d\"" EXIT
h=$(sed -n "s/^host //p" "$d/b" 2>&1)
f() {
  echo "${h:-$(uname -n)}: $1; nothing was changed" >&2
  exit 1
}
[ $r = 0 ] || f "no room for the bundle in /tmp; free some"
s=
if [ "$(id -u)" != 0 ]; then
  s="sudo -n"
  [ "$1" = sudo ] || f "the login $(id -un) is not root; set ssh.become: sudo"
  $s true >"$d/e" 2>&1 || f "no sudo without a password for $(id -un) ($(head -n 1 "$d/e")); allow it in /etc/sudoers.d"
fi
sed "1,/^program$/d;/^end$/d" "$d/b" | base64 -d 2>"$d/e" | gunzip >"$d/p" 2>"$d/e" || f "the bundle is cut; run again"
$s sh "$d/p" "$2" <"$d/b"
