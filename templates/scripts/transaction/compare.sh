# shellcheck disable=SC2034 # the other parts use what is set here
# What the host should hold, against what it holds. Everything that follows works through the lists that this makes.

# Takes the bundle apart: one list per kind of line, one file per content.
read_bundle() {
  for list in package module sysctl address ip unit timeouts ipvs sorry file stay; do : >"$D/$list"; done
  CHECKED=
  [ "$PHASE" != remove ] || return 0
  awk -v d="$D" '
    /^\|/ { print substr($0, 2) >out; next }
    $1 == "program" { exit }
    { list = d "/" $1; number = "" }
    $1 == "file" { if (out) close(out); number = ++n " "; out = d "/content." n }
    { sub(/^[^ ]* /, ""); print number $0 >list }' "$D/bundle"
  checked "$D/unit"
}

# Sets the lists of what is to be done; returns 1 when all of them are empty.
compare() {
  for list in act set bind hold load rise gone fresh notice; do : >"$D/$list"; done
  cat "$STATE/owned" >"$D/owned" 2>/dev/null || :
  awk '
    FILENAME ~ /ipvs$/ { if ($1 == "-A") print "service " $2 " " $3; next }
    FILENAME ~ /file$/ { print "file " $2; next }
    FILENAME ~ /sysctl$/ { print "sysctl " $1; next }
    FILENAME ~ /unit$/ { print "unit " $1; next }
    FILENAME ~ /\/ip$/ { print "ip " $0; next }
    FILENAME ~ /timeouts$/ { print "timeouts ipvs"; next }
    { print "address " $0 }' "$D/ipvs" "$D/file" "$D/sysctl" "$D/unit" "$D/ip" "$D/timeouts" "$D/address" >"$D/wanted"
  # What left the plan; release knows the names of what stays, and leaves services and folders to others.
  [ "$PHASE" = accept ] || awk -v phase="$PHASE" '
    function key() { return ($1 == "address" || $1 == "ip" || $1 == "service") ? $0 : $1 " " $2 }
    plan { stays[$0] = 1; next }
    $1 == "dir" || (phase == "release" && $1 == "service") { next }
    !(key() in stays)' plan=1 "$D/wanted" "$D/stay" plan=0 "$D/owned" >"$D/gone"
  awk '
    ours { had[($1 == "address" || $1 == "ip" || $1 == "service") ? $0 : $1 " " $2] = 1; next }
    !($0 in had)' ours=1 "$D/owned" ours=0 "$D/wanted" >"$D/fresh"
  sed -n 's/^service //p' "$D/gone" >"$D/gone-services"
  sed -n 's/^timeouts ipvs //p' "$D/gone" >>"$D/timeouts"
  compare_files
  while read -r key _ want; do
    value "$key"
    [ "$VALUE" = "$want" ] || echo "$key $want" >>"$D/set"
  done <"$D/sysctl"
  while read -r address; do
    # shellcheck disable=SC2086 # address dev device
    bound $address || echo "$address" >>"$D/bind"
  done <"$D/address"
  while read -r line; do
    # shellcheck disable=SC2086 # a kind and its words
    held $line || echo "$line" >>"$D/hold"
  done <"$D/ip"
  while read -r module; do loaded "$module" || echo "$module" >>"$D/load"; done <"$D/module"
  while read -r name _; do
    unit "$name"
    { [ "$ACTIVITY" = active ] && starts_at_boot; } || echo "$name" >>"$D/rise"
  done <"$D/unit"
  differences "$D/ipvs" "$D/sorry" "$D/gone-services" >"$D/fix" 2>/dev/null || :
  # An address, a route or a rule that was there before us stays unowned, and is no reason to change anything.
  grep -vE '^(address|ip) ' "$D/fresh" >"$D/takeover"
  for list in act set bind hold load rise gone takeover fix; do [ ! -s "$D/$list" ] || return 0; done
  [ "$PHASE" != remove ] && ! cmp -s "$D/program" "$STATE/program"
}

# Lines of act: PATH SOURCE MODE OWNER KIND; the source `-` takes the file away.
compare_files() {
  awk '{ print $2 }' "$D/file" >"$D/paths"
  {
    xargs -r stat -c 'is %n 0%a %U:%G %F' <"$D/paths"
    xargs -r sha256sum <"$D/paths"
  } 2>/dev/null | awk -v d="$D" '
    live && $1 == "is" { form[$2] = $3 " " $4 " " $5; next }
    live { digest[$2] = $1; next }
    form[$2] == $3 " " $4 " regular" && digest[$2] == $6 { next }
    { print $2, d "/content." $1, $3, $4, $5 >(d "/act"); if ($7 != "-") print $7 >(d "/notice") }' live=1 - live=0 "$D/file"
  # A file in its place says nothing of rules that somebody flushed.
  awk '$5 == "nft" { print $1, $7 }' "$D/file" >"$D/filters"
  while read -r number name; do
    filters "$D/content.$number" || echo "$name" | tee -a "$D/rise" >>"$D/notice"
  done <"$D/filters"
  while read -r what path _; do
    [ "$what" = file ] || continue
    if [ -e "$STATE/original$path" ] || [ -L "$STATE/original$path" ]; then
      echo "$path $STATE/original$path - - original" >>"$D/act"
    elif [ -e "$path" ]; then
      echo "$path - - - gone" >>"$D/act"
    fi
  done <"$D/gone"
  sort -u -o "$D/notice" "$D/notice"
}
