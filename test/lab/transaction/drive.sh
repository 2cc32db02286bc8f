#!/bin/sh
# Kills a transaction at each of its steps, on the host itself, and says what the host was left as.
#
# usage: drive.sh FOLDER VIP STEP...
# FOLDER holds two transactions, a and b, each as NAME.cmd (command line) and NAME.in (its stdin), and listing.sh. The host
# goes from one to the other and back; at each step it is killed on the way, and then gets there by a second run.
# Prints a line a step: STEP, old or new or MIXED, clean or DIRTY, the error; and the lines that differ after a bad word.
set -u
folder=$1
vip=$2
shift 2
run=/run/pulumi-lvs
mkdir -p "$run"
cd "$folder" || exit 1

send() { sh -c "$(cat "$1.cmd")" <"$1.in" >"$1.out" 2>&1; }

# keepalived takes some seconds to become master after a start.
listing() {
  tries=60
  while systemctl is-active -q keepalived && ! ip -o address show dev eth0 | grep -qF " $vip/32 "; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || break
    sleep 0.5
  done
  sh ./listing.sh | sort >"$1"
}

# Times of files differ between two ways to the same state.
timeless() { sed 's/^\(file .*\) [0-9]*$/\1/' "$1" >"$1.timeless"; }

same() {
  timeless "$1"
  timeless "$2"
  cmp -s "$1.timeless" "$2.timeless"
}

other() { if [ "$1" = a ]; then echo b; else echo a; fi; }

kill_at() {
  rm -f "$run"/reached-*
  : >"$run/pause-at-$1"
  send "$2" &
  client=$!
  while [ ! -e "$run/reached-$1" ] && kill -0 $client 2>/dev/null; do sleep 0.3; done
  rm -f "$run/pause-at-$1"
  [ -e "$run/reached-$1" ] || {
    wait $client
    return 1
  }
  kill -KILL "$(cat "$run/reached-$1")"
  wait $client
  return 0
}

: >"$run/trace"
for state in a b; do
  send $state || {
    cat $state.out
    exit 1
  }
  listing $state.reference
done
sort -u "$run/trace" | sed 's/^/seen /'
rm "$run/trace"

at=b
cp b.reference final
for step in "$@"; do
  mv final before
  to=$(other "$at")
  # Some steps are on the way in one direction only.
  kill_at "$step" "$to" || {
    at=$to
    to=$(other "$at")
    listing before
    kill_at "$step" "$to" || {
      echo "$step never"
      at=$to
      listing final
      continue
    }
  }
  message=$(tail -n 1 "$to.out")
  listing after
  left=MIXED
  same after "$to.reference" && left=new
  cmp -s before after && left=old
  [ $left != MIXED ] || diff before after | grep '^[<>]'
  again=DIRTY
  send "$to"
  code=$?
  listing final
  [ $code = 0 ] && same final "$to.reference" && again=clean
  [ $again = clean ] || { cat "$to.out"; diff "$to.reference.timeless" final.timeless | grep '^[<>]'; }
  echo "$step $left $again $message"
  at=$to
done
