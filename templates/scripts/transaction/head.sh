#!/bin/sh
# One host's transaction: all of a bundle, or nothing of it. docs/transaction.md says what each step does.
#
# This is the first of the parts that make one program; core/load/scripts.ts names their order. Data comes on stdin and
# in files, never in this text. It runs in a transient systemd unit, so neither the end of the connection nor a signal to
# the login's session ends it, and the unit's ExecStopPost puts the host back when the program itself is killed.

# shellcheck disable=SC2034 # the other parts use what is set here

set -u
PATH=/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
export PATH LC_ALL
umask 022

# What outlives a transaction: state/ (owned, original/, program), work/ while one is open, done/ until it is tidied up.
LIB=/var/lib/pulumi-lvs
STATE=$LIB/state
WORK=$LIB/work
RUN=/run/pulumi-lvs
# Starts the recovery at boot; there only while a transaction is open.
BOOT_UNIT=/etc/systemd/system/pulumi-lvs-recover.service
BOOT_WANTS=/etc/systemd/system/sysinit.target.wants
# Seconds that a transaction may take besides its drain, and that another one waits for it to end.
LIMIT=300
PATIENCE=20

HOST=$(uname -n)
STEP=start
# Folder of this run: the bundle, its lists, what is printed.
D=

# Announces a step. A test holds the program there with a file pause-at-NAME, and reads in the trace which steps it saw.
step() {
  STEP=$1
  echo "$1" >"$D/step"
  [ ! -e "$RUN/trace" ] || echo "$1" >>"$RUN/trace"
  if [ -e "$RUN/pause-at-$1" ]; then
    echo $$ >"$RUN/reached-$1"
    while [ -e "$RUN/pause-at-$1" ]; do sleep 0.2; done
  fi
}

say() { echo "$HOST: $*"; }

# The first words of what a program complained about, as a part of one line.
reason() { tr -s '\n\t ' '   ' <"$D/e" | cut -c 1-400 | sed 's/ $//'; }

# fail WHAT REMEDY: puts back what was changed, says so in one line, and ends.
fail() {
  trap '' TERM
  put_back || RESULT="the previous state is not back wholly, and the next run tries again"
  echo "$HOST: $1; $2; $RESULT" >&2
  exit 1
}
