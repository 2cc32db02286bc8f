#!/bin/sh
# Makes the lab's machine hold exactly the segments, hosts and clients that the tar archive on stdin describes. What is as
# described already stays untouched. Prints a line for each host and client: KIND NAME reused|started|removed.
set -eu
here=$(dirname "$0")
next=/lab/next

rm -rf "$next"
mkdir -p "$next" /lab/hosts /lab/clients
tar -x -C "$next"
mkdir -p "$next/hosts" "$next/clients"

# Hosts that left or changed go first: their names and links are free then.
for kind in hosts clients; do
    for path in "/lab/$kind"/*; do
        [ -d "$path" ] || continue
        name=$(basename "$path")
        if cmp -s "$path/digest" "$next/$kind/$name/digest"; then continue; fi
        if [ "$kind" = hosts ]; then
            systemctl kill --kill-whom=all --signal=KILL "lab-host@$name.service" 2>/dev/null || true
            systemctl stop "lab-host@$name.service"
            sh "$here/host.sh" wipe "$name"
        else
            sh "$here/client.sh" delete "$name"
        fi
        rm -rf "$path"
        [ -d "$next/$kind/$name" ] || echo "${kind%s} $name removed"
    done
done

if ! cmp -s "$next/wires/digest" /lab/wires/digest; then
    sh "$here/segments.sh" apply "$next/wires/segments" "$next/wires/router"
    rm -rf /lab/wires
    mv "$next/wires" /lab/wires
fi

for path in "$next/clients"/*; do
    [ -d "$path" ] || continue
    name=$(basename "$path")
    if [ -d "/lab/clients/$name" ]; then echo "client $name reused"; continue; fi
    mv "$path" "/lab/clients/$name"
    sh "$here/client.sh" create "$name"
    echo "client $name started"
done

units=
for path in "$next/hosts"/*; do
    [ -d "$path" ] || continue
    name=$(basename "$path")
    if [ -d "/lab/hosts/$name" ] && systemctl -q is-active "lab-host@$name.service"; then
        echo "host $name reused"
        continue
    fi
    [ -d "/lab/hosts/$name" ] || mv "$path" "/lab/hosts/$name"
    units="$units lab-host@$name.service"
    echo "host $name started"
done
# One call: they start side by side, and it returns when the last one has finished booting.
# shellcheck disable=SC2086 # a list of unit names
[ -z "$units" ] || systemctl start $units
rm -rf "$next"
