#!/bin/sh
# The command line of release and remove: starts the program that the host's last transaction left there.
# Without one the host holds nothing of ours, and there is nothing to do. No single quote in it, as in the loader.
p=/var/lib/pulumi-lvs/state/program
s=
[ "$(id -u)" = 0 ] || s="sudo -n"
$s test -f $p 2>/dev/null && exec $s sh $p "$2"
cat >/dev/null
$s true && echo "$(uname -n): unchanged"
