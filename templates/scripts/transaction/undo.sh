# shellcheck disable=SC2034 # the other parts use what is set here
# The way back: written down before the first change, walked when a step fails or when the program was killed.

# Writes work/undo/ and work/state/, the state that commit puts in place. From here on the host is put back by undo.
keep() {
  k=$WORK/keeping
  { mkdir "$k" && mkdir -p "$WORK/state/original" &&
    keep_files && keep_values && keep_table && next_state &&
    boot_unit && sync -f "$LIB" && mv "$k" "$WORK/undo" && sync -f "$LIB"; } 2>"$D/e" ||
    fail "cannot keep the previous generation: $(reason)" "make room in $LIB and /etc, or make them writable"
}

keep_files() {
  while read -r path _; do
    if [ -e "$path" ] || [ -L "$path" ]; then
      beside "$path"
      ln "$path" "$OLD" 2>/dev/null || cp -a "$path" "$OLD" || return 1
      echo "had $path"
    else
      echo "new $path"
    fi || return 1
  done <"$D/act" >"$k/files"
}

keep_values() {
  grep '^sysctl ' "$D/gone" | cut -d ' ' -f 2 >"$D/reset"
  cut -d ' ' -f 1 "$D/set" "$D/reset" >"$D/keys"
  while read -r key; do
    value "$key"
    echo "$key $VALUE" || return 1
  done <"$D/keys" >"$k/sysctls"
  cp "$D/bind" "$k/bound" || return 1
  sed -n 's/^address //p' "$D/gone" >"$D/unbind"
  # shellcheck disable=SC2086 # address dev device
  while read -r address; do ! bound $address || echo "$address"; done <"$D/unbind" >"$k/unbound"
  cp "$D/hold" "$k/held" || return 1
  sed -n 's/^ip //p' "$D/gone" >"$D/let"
  # shellcheck disable=SC2086 # a kind and its words
  while read -r line; do ! held $line || echo "$line"; done <"$D/let" >"$k/dropped"
  { cut -d ' ' -f 1 "$D/unit"; sed -n 's/^unit \([^ ]*\).*/\1/p' "$D/gone"; } >"$D/units"
  while read -r name; do
    unit "$name"
    echo "$name $ENABLEMENT $ACTIVITY" || return 1
  done <"$D/units" >"$k/units"
  cp "$D/notice" "$k/notice" && cp "$D/unit" "$k/unit"
}

# The part of the IPVS table that is ours: what its services hold, and which of them it does not have.
keep_table() {
  { sed -n 's/^service //p' "$D/wanted"; cat "$D/gone-services"; } >"$D/services"
  : >"$k/table" && : >"$k/services" && : >"$k/timeouts" && [ -s "$D/services" ] || return 0
  [ ! -s "$D/timeouts" ] || ipvs_timeouts >"$k/timeouts" || return 1
  table >"$D/table" || return 1
  awk 'ours { mine[$0] = 1; next } ($2 " " $3) in mine' ours=1 "$D/services" ours=0 "$D/table" >"$k/table"
  awk 'held { has[$2 " " $3] = 1; next } !($0 in has)' held=1 "$D/table" held=0 "$D/services" >"$k/services"
}

# What will be owned, with what each thing was before it was ours.
next_state() {
  cp "$D/program" "$WORK/state/program" || return 1
  [ ! -d "$STATE/original" ] || cp -a "$STATE/original/." "$WORK/state/original/" || return 1
  awk 'left { gone[$0] = 1; next } !($0 in gone)' left=1 "$D/gone" left=0 "$D/owned" >"$D/stays" || return 1
  while read -r what path _; do
    [ "$what" != file ] || rm -f "$WORK/state/original$path" || return 1
  done <"$D/gone"
  find "$WORK/state/original" -mindepth 1 -type d -empty -delete || return 1
  while read -r what name rest; do
    case $what in
      sysctl)
        value "$name"
        echo "sysctl $name $VALUE"
        ;;
      unit)
        unit "$name"
        echo "unit $name $ENABLEMENT $ACTIVITY"
        ;;
      timeouts) echo "timeouts ipvs $(ipvs_timeouts)" ;;
      address) ! grep -qxF "$name $rest" "$D/bind" || echo "$what $name $rest" ;;
      ip) ! grep -qxF "$name $rest" "$D/hold" || echo "$what $name $rest" ;;
      file)
        echo "file $name"
        [ ! -e "$name" ] && [ ! -L "$name" ] || (cd / && cp -a --parents ".$name" "$WORK/state/original/")
        ;;
      *) echo "$what $name $rest" ;;
    esac || return 1
  done <"$D/fresh" >>"$D/stays"
  sed 's/^/dir /' "$WORK/dirs" >>"$D/stays"
  # A folder that we made goes when no file of ours is left in it.
  awk '
    !all { if ($1 == "file") path[$2] = 1; next }
    $1 == "dir" { for (p in path) if (index(p, $2 "/") == 1) { print; next } }
    $1 != "dir"' all=0 "$D/stays" all=1 "$D/stays" | sort -u >"$WORK/state/owned" || return 1
  awk '$1 == "dir" { print $2 }' "$D/stays" | sort -u >"$D/dirs" || return 1
  awk 'kept { if ($1 == "dir") stays[$2] = 1; next } !($0 in stays)' kept=1 "$WORK/state/owned" kept=0 "$D/dirs" | sort -r >"$WORK/rmdirs"
}

# A power cut in the middle: systemd runs the recovery before anything reads the files that it puts back.
boot_unit() {
  [ -d "$BOOT_WANTS" ] || { mkdir "$BOOT_WANTS" && : >"$WORK/made-wants"; } || return 1
  cat >"$BOOT_UNIT" <<END || return 1
[Unit]
Description=Put back what an interrupted transaction of pulumi-lvs left
DefaultDependencies=no
RequiresMountsFor=$LIB /etc
After=local-fs.target systemd-remount-fs.service
Before=systemd-modules-load.service systemd-sysctl.service systemd-networkd.service networking.service sysinit.target
[Service]
Type=oneshot
ExecStart=/bin/sh -c "if [ -e $WORK ]; then exec sh $WORK/program boot; else exec sh $LIB/done/program boot; fi"
END
  ln -sf "$BOOT_UNIT" "$BOOT_WANTS/"
}

# Ends what is open, whatever the moment: an uncommitted change is undone, and what a committed one left is tidied up.
put_back() {
  RESULT="nothing was changed"
  if [ -d "$WORK/undo" ]; then
    RESULT="the previous state is back"
    undo || return 1
    mv "$WORK/undo" "$WORK/undone"
  fi
  # Folders are taken away innermost first, and only if they are empty.
  if [ -d "$WORK" ]; then
    tidy "$WORK"
    sort -r "$WORK/dirs" 2>/dev/null | while read -r path; do rmdir "$path" 2>/dev/null; done
    rm -rf "$WORK"
  fi
  if [ -d "$LIB/done" ]; then
    tidy "$LIB/done"
    while read -r path; do rmdir "$path" 2>/dev/null; done <"$LIB/done/rmdirs"
    rm -rf "$LIB/done"
  fi
  [ -s "$STATE/owned" ] || rm -rf "$LIB"
  return 0
}

tidy() {
  xargs -r rm -f <"$1/temps" || :
  rm -f "$BOOT_UNIT" "$BOOT_WANTS/${BOOT_UNIT##*/}"
  [ ! -e "$1/made-wants" ] || rmdir "$BOOT_WANTS" 2>/dev/null || :
} 2>/dev/null

# Puts every part back, whatever is already back; goes on where one cannot be, and returns 1 then.
undo() {
  u=$WORK/undo
  lost=0
  units_down "$u/units"
  # shellcheck disable=SC2086 # address dev device
  while read -r address; do
    ! bound $address || ip address del $address || lost=1
  done <"$u/bound"
  sed '1!G;h;$!d' "$u/held" >"$D/reversed"
  # shellcheck disable=SC2086 # a kind and its words
  while read -r line; do ! held $line || drop $line || lost=1; done <"$D/reversed"
  while read -r key was; do
    value "$key"
    [ "$VALUE" = "$was" ] || echo "$was" >"$NODE" || lost=1
  done <"$u/sysctls"
  # shellcheck disable=SC2086 # a kind and its words
  while read -r line; do held $line || hold $line || lost=1; done <"$u/dropped"
  # shellcheck disable=SC2086 # address dev device
  while read -r address; do
    bound $address || ip address add $address || lost=1
  done <"$u/unbound"
  undo_files
  ! grep -q ' /etc/systemd/system/' "$u/files" || systemctl daemon-reload || lost=1
  units_up "$u/units" "$u/notice"
  if [ -s "$u/table" ] || [ -s "$u/services" ]; then
    checked "$u/unit"
    : >"$D/sorry"
    cp "$u/timeouts" "$D/timeouts" 2>/dev/null || : >"$D/timeouts"
    # What was drained, at once; what the daemon does by itself, in its time.
    differences "$u/table" "$D/sorry" "$u/services" | grep '^-e' >"$D/fix"
    edit_table "$D/fix"
    settle 10 "$u/table" "$D/sorry" "$u/services" || { edit_table "$D/fix"; settle 4 "$u/table" "$D/sorry" "$u/services" || lost=1; }
  fi
  # What commit may have moved already.
  if [ ! -d "$WORK/state" ]; then rm -rf "$STATE"; fi
  if [ -d "$u/state" ]; then rm -rf "$STATE" && mv "$u/state" "$STATE" || lost=1; fi
  return $lost
} 2>>"$D/lost"

undo_files() {
  while read -r was path; do
    beside "$path"
    case $was in
      had)
        # Before the swap both names are one file, which mv refuses to rename.
        if [ -e "$OLD" ] || [ -L "$OLD" ]; then
          [ "$(stat -c %d:%i "$OLD")" = "$(stat -c %d:%i "$path" 2>/dev/null)" ] || mv -fT "$OLD" "$path" || lost=1
        fi
        ;;
      new) rm -f "$path" || lost=1 ;;
    esac
  done <"$WORK/undo/files"
  # "had" with the very same file under both names: rename leaves both, and tidy removes the second.
  sync -f /etc
}

# Stops and disables the units of a list (name, enablement, activity) that were not running or enabled.
units_down() {
  while read -r name enabled was; do
    unit "$name"
    case $enabled in
      enabled | static | alias | indirect | generated) ;;
      *) ! starts_at_boot || systemctl disable "$name" || lost=1 ;;
    esac
    [ "$was" != active ] || continue
    # Also one that is on its way up or down.
    systemctl stop "$name" || [ "$ACTIVITY" = inactive ] || lost=1
    systemctl reset-failed "$name" 2>/dev/null || :
  done <"$1"
}

# Enables and starts those that were; one that runs and whose files are in the list NOTICE reads them again.
units_up() {
  while read -r name enabled was; do
    unit "$name"
    [ "$enabled" != enabled ] || starts_at_boot || systemctl enable "$name" || lost=1
    [ "$was" = active ] || continue
    if [ "$ACTIVITY" != active ]; then
      systemctl start "$name" || lost=1
    elif grep -qxF "$name" "$2"; then
      systemctl reload-or-restart "$name" || lost=1
    fi
  done <"$1"
}

# At boot only files count: what the kernel and the daemons hold comes from them in a moment.
undo_at_boot() {
  [ ! -d "$WORK/undo" ] || {
    undo_files
    while read -r name enabled _; do
      case $enabled in
        enabled) systemctl --no-reload enable "$name" ;;
        disabled | -) systemctl --no-reload disable "$name" ;;
      esac
    done <"$WORK/undo/units"
    if [ ! -d "$WORK/state" ]; then rm -rf "$STATE"; fi
    if [ -d "$WORK/undo/state" ]; then rm -rf "$STATE" && mv "$WORK/undo/state" "$STATE"; fi
    mv "$WORK/undo" "$WORK/undone"
    again=1
  }
  put_back
  [ "${again-}" != 1 ] || systemctl --no-block daemon-reload
}
