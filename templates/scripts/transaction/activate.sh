# The changes themselves, in the order in which no packet goes astray: what ARP and IPVS say about an address is settled
# before a host has the address, and an address is gone before they are put back.

set_values() {
  while read -r key want; do
    value "$key"
    echo "$want" 2>"$D/e" >"$NODE" || fail "cannot set $key = $want: $(reason)" "correct it in the topology"
  done <"$1"
}

# Links are up before they have an address, and the ways back are there before packets come.
bind() {
  while read -r line; do
    # shellcheck disable=SC2086 # a kind and its words
    hold $line 2>"$D/e" || fail "cannot set $line: $(reason)" "look there at: ip address; ip rule"
  done <"$D/hold"
  # shellcheck disable=SC2086 # address dev device
  while read -r address; do
    ip address add $address 2>"$D/e" || fail "cannot bind $address: $(reason)" "look at the interface with: ip address"
  done <"$D/bind"
}

# What left the plan goes back to how it was before it was ours.
stand_down() {
  sed -n 's/^unit //p' "$D/gone" >"$D/fall"
  lost=0
  units_down "$D/fall" 2>"$D/e"
  [ $lost = 0 ] || fail "cannot stop or disable a unit: $(reason)" "read there: systemctl --failed"
}

swap() {
  while read -r path source _; do
    if [ "$source" = - ]; then
      rm -f "$path" 2>"$D/e"
    else
      beside "$path"
      mv -fT "$NEW" "$path" 2>"$D/e"
    fi || fail "cannot replace $path: $(reason)" "make ${path%/*} writable"
    step swap-file
  done <"$D/act"
  ! awk '{ print $1 }' "$D/act" | grep -q '^/etc/systemd/system/' || systemctl daemon-reload
}

# A unit is reloaded when its files changed. It is restarted where the program cannot do with less, which is said.
stand_up() {
  waits=0
  while read -r name mode; do
    unit "$name"
    starts_at_boot || systemctl enable "$name" 2>"$D/e" || fail "cannot enable $name: $(reason)" "try it there by hand"
    how=
    if [ "$ACTIVITY" != active ]; then
      systemctl reset-failed "$name" 2>/dev/null
      how=start
    elif grep -qxF "$name" "$D/notice"; then
      how=$mode
    fi
    [ -n "$how" ] || continue
    { systemctl "$how" "$name" 2>"$D/e" && active "$name"; } ||
      fail "cannot $how $name: $(reason) $(journalctl -q -n 3 -o cat -u "$name" | tr '\n' ' ')" "read there: journalctl -u $name"
    waits=15
    say "${how}ed $name"
  done <"$D/unit"
  # A unit that ran before us has its own files again.
  cut -d ' ' -f 1 "$D/fall" >"$D/fell"
  lost=0
  units_up "$D/fall" "$D/fell" 2>"$D/e"
  [ $lost = 0 ] || fail "cannot start a unit as it was before: $(reason)" "read there: systemctl --failed"
}

# The kernel's table follows: by the daemon where one watches it, by our hand otherwise. keepalived's reload does not
# bring back a service that somebody took out of the kernel; nothing but a restart does.
fill_table() {
  [ -n "$CHECKED" ] || waits=0
  settle "$waits" "$D/ipvs" "$D/sorry" "$D/gone-services" && return
  if [ -n "$CHECKED" ] && grep -q '^-[AE]' "$D/fix"; then
    name=$(sed -n 's/^\(keepalived[^ ]*\|lvs-ldirectord[^ ]*\) .*/\1/p' "$D/unit")
    say "restarting $name: the kernel lost what its reload does not bring back ($(head -n 1 "$D/fix"))"
    systemctl restart "$name" 2>"$D/e" || fail "cannot restart $name: $(reason)" "read there: journalctl -u $name"
    settle 15 "$D/ipvs" "$D/sorry" "$D/gone-services" && return
  fi
  edit_table "$D/fix"
  settle 4 "$D/ipvs" "$D/sorry" "$D/gone-services" ||
    fail "the kernel's IPVS table still lacks: $(tr '\n' ' ' <"$D/fix"): $(reason)" "read there: journalctl -u keepalived, and ipvsadm -Sn"
}

let_go() {
  # One that only changed its scope stays: it has one life on an interface.
  # shellcheck disable=SC2086 # address dev device
  while read -r address; do
    grep -qF "${address%% scope *} " "$D/address" || ! bound $address || ip address del $address 2>"$D/e" || fail "cannot take $address away: $(reason)" "look at the interface with: ip address"
  done <"$D/unbind"
  sed '1!G;h;$!d' "$D/let" >"$D/reversed"
  while read -r line; do
    # shellcheck disable=SC2086 # a kind and its words
    ! held $line || drop $line 2>"$D/e" || fail "cannot take $line away: $(reason)" "look there at: ip address; ip rule"
  done <"$D/reversed"
  sed -n 's/^sysctl //p' "$D/gone" >"$D/reset"
  # The latest goes back first: some sysctls set others.
  sed '1!G;h;$!d' "$D/reset" >"$D/reversed"
  set_values "$D/reversed"
}

# Asks the kernel and the daemons, not the files.
verify() {
  while read -r key _ want; do
    value "$key"
    [ "$VALUE" = "$want" ] || fail "$key is $VALUE and not $want" "find what else sets it"
  done <"$D/sysctl"
  # shellcheck disable=SC2086 # address dev device
  while read -r address; do
    bound $address || fail "$address is not bound" "find what else manages the interface"
  done <"$D/address"
  while read -r line; do
    # shellcheck disable=SC2086 # a kind and its words
    held $line || fail "$line is not there" "find what else manages links, routes and rules"
  done <"$D/ip"
  while read -r name _; do
    # One that was restarted with another is still on its way.
    tries=30
    until active "$name"; do
      case $(systemctl is-active "$name") in
        activating | deactivating) [ "$tries" -gt 0 ] && tries=$((tries - 1)) && sleep 1 && continue ;;
      esac
      fail "$name does not run" "read there: journalctl -u $name"
    done
  done <"$D/unit"
  while read -r number name; do
    filters "$D/content.$number" || fail "the kernel's packet filter differs from the rules of $name" "find what else changes the table inet lvs: nft list ruleset"
  done <"$D/filters"
  differences "$D/ipvs" "$D/sorry" "$D/gone-services" >"$D/fix"
  [ ! -s "$D/fix" ] || fail "the kernel's IPVS table differs: $(tr '\n' ' ' <"$D/fix")" "read there: journalctl -u keepalived"
}

# One rename makes the new state the host's: before it everything is undone, after it only tidied up.
commit() {
  sync -f /etc
  {
    { [ ! -d "$STATE" ] || mv "$STATE" "$WORK/undo/state"; } &&
      mv "$WORK/state" "$STATE" && mv "$WORK" "$LIB/done" && sync -f "$LIB"
  } 2>"$D/e" || fail "cannot write $LIB: $(reason)" "make it writable"
}
