# The kernel's IPVS table. keepalived takes an unhealthy real server out of it, and ldirectord gives it weight 0, so that is
# no difference there; it is one where a unit alone fills the table.

# Sets CHECKED for a list of units.
checked() {
  CHECKED=
  ! grep -q '^keepalived' "$1" || CHECKED=yes
  ! grep -q '^lvs-ldirectord' "$1" || CHECKED=quiescent
}

# differences WANT SORRY GONE: the ipvsadm commands that lead from the table to what WANT says, for its own services and
# those in GONE; other services are none of our business.
differences() {
  [ -s "$1" ] || [ -s "$3" ] || return 0
  if [ -s "$D/timeouts" ]; then
    read -r seconds <"$D/timeouts"
    [ "$seconds" = "$(ipvs_timeouts)" ] || echo "--set $seconds"
  fi
  table | awk -v checked="$CHECKED" '
    { service = $2 " " $3; real = service " " $5; rest = $0; sub(/^-A [^ ]+ [^ ]+ |^-a [^ ]+ [^ ]+ -r [^ ]+ /, "", rest) }
    is == "want" && $1 == "-A" { services[++s] = service; scheduling[service] = rest }
    is == "want" && $1 == "-a" { reals[++r] = real; wanted[real] = rest }
    is == "sorry" { sorry[real] = 1 }
    is == "gone" { gone[++g] = $0 }
    is == "held" && $1 == "-A" { held[service] = rest }
    is == "held" && $1 == "-a" { holds[++h] = real; options[real] = rest }
    function line(command, key, rest, part) {
      split(key, part, " ")
      print command, part[1], part[2], (part[3] == "" ? "" : "-r " part[3] " ") rest
    }
    END {
      for (i = 1; i <= s; i++) {
        if (!(services[i] in held)) line("-A", services[i], scheduling[services[i]])
        else if (held[services[i]] != scheduling[services[i]]) line("-E", services[i], scheduling[services[i]])
      }
      for (i = 1; i <= r; i++) {
        if (!(reals[i] in options)) { if (!checked) line("-a", reals[i], wanted[reals[i]]) }
        else if (options[reals[i]] != wanted[reals[i]]) {
          quiesced = wanted[reals[i]]; sub(/-w [0-9]+/, "-w 0", quiesced)
          if (checked != "quiescent" || options[reals[i]] != quiesced) line("-e", reals[i], wanted[reals[i]])
        }
      }
      for (i = 1; i <= h; i++) {
        split(holds[i], part, " ")
        if ((part[1] " " part[2]) in scheduling && !(holds[i] in wanted) && !(holds[i] in sorry)) line("-d", holds[i], "")
      }
      for (i = 1; i <= g; i++) if (gone[i] in held) line("-D", gone[i], "")
    }' is=want "$1" is=sorry "$2" is=gone "$3" is=held -
}

# settle TRIES WANT SORRY GONE: waits until nothing differs; what still does is in the list `fix`.
settle() {
  tries=$1
  shift
  while differences "$@" >"$D/fix"; [ -s "$D/fix" ]; do
    [ "$tries" -gt 0 ] || return 1
    tries=$((tries - 1))
    sleep 1
  done
}

# Changes the table by the commands in a list; one that cannot be done shows in the next comparison.
edit_table() {
  while read -r command; do
    # shellcheck disable=SC2086 # a command of several words
    ipvsadm $command 2>"$D/e" || :
  done <"$1"
}

# Connections that real servers in a list of `-d` commands still hold.
connections() {
  ipvsadm -Ln | awk -v list="$1" '
    BEGIN { while ((getline line <list) > 0) { split(line, word, " "); leaving[word[2] " " word[3] " " word[5]] = 1 } }
    BEGIN { option["TCP"] = "-t "; option["UDP"] = "-u "; option["SCTP"] = "--sctp-service "; option["FWM"] = "-f " }
    $1 in option { service = option[$1] $2 }
    $1 == "->" && (service " " $2) in leaving { sum += $5 }
    END { print sum + 0 }'
}

# Real servers that leave a service take no new connection, and get time for those they have.
drain() {
  grep '^-d' "$D/fix" >"$D/leaving" || return 0
  sed -n 's/^drain //p' "$D/bundle" >"$D/limit"
  read -r left <"$D/limit" || left=0
  say "draining $(wc -l <"$D/leaving") real servers with $(connections "$D/leaving") connections"
  while read -r _ kind service _ real; do
    flags=$(table | awk -v s="$service" -v r="$real" '$1 == "-a" && $3 == s && $5 == r { print $6; exit }')
    ipvsadm -e "$kind" "$service" -r "$real" "$flags" -w 0 2>"$D/e" || fail "cannot drain $real: $(reason)" "run again"
  done <"$D/leaving"
  step draining
  while [ "$left" -gt 0 ] && [ "$(connections "$D/leaving")" -gt 0 ]; do
    left=$((left - 1))
    sleep 1
  done
  rest=$(connections "$D/leaving")
  [ "$rest" = 0 ] || say "$rest connections were left when the drain's time was over"
}
