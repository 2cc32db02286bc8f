# shellcheck disable=SC2034 # the other parts use what is set here
# What the program is asked: apply, release and remove come from the command line, the rest from systemd.

# Reads stdin, hands the work to a transient unit, waits for its end and says what it said.
submit() {
  [ -d "$RUN" ] || mkdir -m 0700 "$RUN"
  D=$(mktemp -d "$RUN/run.XXXXXX") || exit 1
  cat >"$D/bundle"
  HOST=$(sed -n '1,/^host /s/^host //p' "$D/bundle")
  cp "$0" "$D/program"
  RESULT="nothing was changed"
  if [ "pulumi-lvs 1 $(tail -n +2 "$D/bundle" | sha256sum)" != "$(head -n 1 "$D/bundle")  -" ]; then
    echo "$HOST: the bundle did not arrive whole; run again; $RESULT" >&2
    rm -rf "$D"
    exit 1
  fi
  PHASE=$1
  [ "$PHASE" != apply ] || PHASE=$(sed -n 's/^phase //p' "$D/bundle")
  # shellcheck disable=SC2153 # LIMIT is another one
  limit=$(($(sed -n 's/^drain //p' "$D/bundle" | grep . || echo 0) + LIMIT))
  if ! systemd-run --quiet --collect --unit="pulumi-lvs-${D##*.}" \
    -p "StandardOutput=file:$D/out" -p "StandardError=file:$D/err" \
    -p "RuntimeMaxSec=$limit" -p "TimeoutStopSec=$LIMIT" \
    -p "ExecStopPost=/bin/sh $D/program after $D $PHASE" \
    /bin/sh "$D/program" run "$D" "$PHASE" 2>"$D/e"; then
    echo "$HOST: systemd does not run the transaction: $(reason); look at: systemctl status; $RESULT" >&2
    rm -rf "$D"
    exit 1
  fi
  # shellcheck disable=SC2016 # the inner shell's argument
  timeout $((limit + 2 * LIMIT)) sh -c 'until [ -e "$1" ]; do sleep 0.5; done' wait "$D/exit" || {
    echo "$HOST: the transaction does not end; look there at: systemctl status 'pulumi-lvs-*'; it may still be done" >&2
    exit 1
  }
  cat "$D/out"
  cat "$D/err" >&2
  read -r code <"$D/exit"
  rm -rf "$D"
  exit "$code"
}

# Waits for the host's lock, which ends with the process that holds it.
lock() {
  exec 9>>"$RUN/lock"
  flock -w "$1" 9
}

run() {
  HOST=$(sed -n '1,/^host /s/^host //p' "$D/bundle")
  : >"$D/e"
  step lock
  lock "$PATIENCE" || {
    echo "$HOST: another transaction holds the lock ($(cat "$RUN/holder")); wait for its end and run again; nothing was changed" >&2
    exit 1
  }
  echo "$PHASE, process $$, since $(date -u +%FT%TZ)" >"$RUN/holder"
  trap 'fail "it was told to stop, or took too long (step $STEP)" "see there what hangs, and run again"' TERM
  step recover
  CHECKED=
  put_back || fail "what an interrupted run left cannot be put back: $(tr '\n' ' ' <"$D/lost")" "correct it there"
  step compare
  read_bundle
  compare || {
    say unchanged
    return
  }
  step preflight
  preflight
  step stage
  stage
  step check
  check
  step modules
  modules
  step keep
  keep
  step sysctls
  set_values "$D/set"
  step addresses
  bind
  step drain
  drain
  step stop
  stand_down
  step swap
  swap
  step units
  stand_up
  step table
  fill_table
  step let-go
  let_go
  step verify
  verify
  step commit
  commit
  step tidy
  put_back
  say "changed $(wc -l <"$D/act") files, $(cat "$D/set" "$D/reset" | wc -l) sysctls, $(cat "$D/bind" "$D/unbind" | wc -l) addresses"
}

# After the run, however it ended: what it left open is put back.
after() {
  HOST=$(sed -n '1,/^host /s/^host //p' "$D/bundle")
  code=$EXIT_STATUS
  if [ "$EXIT_CODE" != exited ]; then
    code=1
    done_by=
    [ ! -d "$LIB/done" ] || done_by=commit
    { lock "$LIMIT" && put_back; } 2>>"$D/lost" || RESULT="the previous state is not back wholly, and the next run tries again"
    [ -z "$done_by" ] || RESULT="its changes were complete by then and stay"
    echo "$HOST: the transaction was killed (step $(cat "$D/step")); run again; $RESULT" >>"$D/err"
  fi
  echo "$code" >"$D/exit.new"
  mv "$D/exit.new" "$D/exit"
}

case $1 in
  apply | release | remove) submit "$1" ;;
  run | after)
    D=$2
    PHASE=$3
    "$1"
    ;;
  boot)
    D=$(mktemp -d)
    undo_at_boot
    ;;
esac
