# What is done before the live system is touched: everything that can be refused is refused here.

preflight() {
  # shellcheck source=/dev/null # the system's own description
  platform=$(. /etc/os-release && echo "$ID-$VERSION_ID")
  declared=$(sed -n 's/^platform //p' "$D/bundle")
  [ "$PHASE" = release ] || [ "$PHASE" = remove ] || [ "$platform" = "$declared" ] ||
    fail "the platform is $platform, and the topology says $declared" "correct the host's platform in the topology"
  # shellcheck disable=SC2016 # a format of dpkg-query
  xargs -r dpkg-query -W -f '${db:Status-Status} ${Package}\n' <"$D/package" >"$D/installed" 2>/dev/null
  missing=$(awk 'held { if ($1 == "installed") has[$2] = 1; next } !($1 in has) { printf " %s", $1 }' held=1 "$D/installed" held=0 "$D/package")
  [ -z "$missing" ] || fail "packages are missing:$missing" "run there: apt-get install -y$missing"
  while read -r _ _ device _; do
    [ -e "/sys/class/net/$device" ] || grep -qxF "link $device" "$D/ip" || fail "there is no interface $device" "correct the host's interface in the topology"
  done <"$D/address"
  sed -n 's/^route .* dev \([^ ]*\) .*/\1/p' "$D/ip" >"$D/devices"
  while read -r device; do
    [ -e "/sys/class/net/$device" ] || fail "there is no interface $device" "correct the host's interface in the topology"
  done <"$D/devices"
  while read -r name _; do
    unit "$name"
    [ "$ENABLEMENT" != masked ] || fail "the unit $name is masked" "run there: systemctl unmask $name"
  done <"$D/unit"
  while read -r path _; do
    [ ! -d "$path" ] || fail "there is a folder in the place of a file ($path)" "move it away"
  done <"$D/act"
}

# Puts every file beside its target, in its final form and on the disk. Names are written down before they exist.
stage() {
  mkdir "$D/work" && echo "$HOST" >"$D/work/host" && cp "$D/program" "$D/work/program" && : >"$D/work/temps"
  while read -r path _; do
    beside "$path"
    echo "$NEW"
    echo "$OLD"
  done <"$D/act" >"$D/work/temps"
  while read -r path source _; do
    [ "$source" = - ] || missing_folders "${path%/*}"
  done <"$D/act" | sort -u >"$D/work/dirs" || fail "no room in $RUN" "make some"
  { { [ -d "$LIB" ] || mkdir -m 0700 "$LIB"; } && cp -R "$D/work" "$WORK"; } 2>"$D/e" || fail "cannot write $LIB: $(reason)" "make room there, or make it writable"
  while read -r path; do
    mkdir -m 0755 "$path" 2>"$D/e" || fail "cannot make the folder $path: $(reason)" "make room there, or make it writable"
  done <"$D/work/dirs"
  while read -r path source mode owner _; do
    beside "$path"
    case $source in
      -) continue ;;
      "$STATE"/*) cp -a "$source" "$NEW" ;;
      *) install -m "$mode" -o "${owner%:*}" -g "${owner#*:}" "$source" "$NEW" && echo "$NEW" >>"$D/staged" ;;
    esac 2>"$D/e" || fail "cannot write beside $path: $(reason)" "make room in ${path%/*}, or make it writable"
  done <"$D/act"
  [ ! -e "$D/staged" ] || xargs sync <"$D/staged" 2>"$D/e" || fail "cannot write to the disk: $(reason)" "look there at: dmesg"
}

# The folders on the way to a file that are not there yet, outermost first.
missing_folders() {
  [ -d "$1" ] && return
  missing_folders "${1%/*}"
  echo "$1"
}

# Asks the real programs what they make of what is staged.
check() {
  # A staged script is looked for where it is staged.
  awk '$5 == "script" { print $1 }' "$D/act" >"$D/scripts"
  while read -r path; do
    beside "$path"
    echo "s|$path|$NEW|g"
  done <"$D/scripts" >"$D/edit"
  while read -r path source _ _ kind; do
    case $kind in
      keepalived)
        grep -q '^[^!#]' "$source" || fail "keepalived's configuration is empty ($path)" "declare a service for this director"
        sed -f "$D/edit" "$source" >"$D/check.conf"
        keepalived -t -f "$D/check.conf" >"$D/e" 2>&1 </dev/null ||
          fail "keepalived refuses its configuration ($path): $(reason | sed "s#$D/check.conf: ##g")" "correct what the topology makes of it"
        ;;
      frr)
        case $path in
          *.conf)
            vtysh -C -f "$source" >"$D/e" 2>&1 </dev/null || fail "FRR refuses its configuration ($path): $(reason)" "correct what the topology makes of it"
            ;;
        esac
        ;;
      ipvsadm) check_table "$path" "$source" ;;
      nft) nft -c -f "$source" >"$D/e" 2>&1 </dev/null || fail "nft refuses its rules ($path): $(reason)" "correct what the topology makes of them" ;;
      unit)
        case $path in
          *.service)
            cp "$source" "$D/${path##*/}"
            systemd-analyze verify --man=no --recursive-errors=no "$D/${path##*/}" >"$D/e" 2>&1 </dev/null ||
              fail "systemd refuses a unit ($path): $(reason)" "correct what the topology makes of it"
            ;;
        esac
        ;;
    esac
  done <"$D/act"
  while read -r module; do
    modprobe -n -q "$module" 2>"$D/e" || fail "this kernel has no module $module" "install the distribution's kernel image there"
  done <"$D/load"
  while read -r key _; do
    value "$key"
    [ -e "$NODE" ] || { expr "$key" : 'net\.ipv4\.vs\.' >"$D/e" && grep -qx ip_vs "$D/load"; } ||
      { expr "$key" : 'net\.ipv4\.conf\.\(tunl0\|gre0\)\.' >"$D/e" && grep -qxE 'ipip|ip_gre' "$D/load"; } ||
      fail "this kernel has no sysctl $key" "correct the interface's name, or the platform, in the topology"
  done <"$D/sysctl"
}

# Rules are loaded into the empty table of a network namespace that ends with the command.
check_table() {
  grep -qvE '^(#|$|-[Aa] |--set )' "$2" && fail "the IPVS rules hold something else than services, real servers and timeouts ($1)" "correct the topology"
  loaded ip_vs || return 0
  grep -v '^#' "$2" >"$D/rules"
  # Without lo the kernel takes every real server's address for a broadcast address.
  unshare -n sh -c 'ip link set lo up && ipvsadm -R' <"$D/rules" >"$D/e" 2>&1 || fail "ipvsadm refuses its rules ($1): $(reason)" "correct what the topology makes of them"
}

# Modules come first among the changes: their sysctls exist from then on. Options that are still staged count already.
modules() {
  [ -s "$D/load" ] || return 0
  mkdir "$D/modprobe.d"
  cp /usr/lib/modprobe.d/*.conf /etc/modprobe.d/*.conf "$D/modprobe.d" 2>/dev/null || :
  awk '$5 == "modprobe"' "$D/act" >"$D/options"
  while read -r path source _; do
    if [ "$source" = - ]; then rm -f "$D/modprobe.d/${path##*/}"; else cp "$source" "$D/modprobe.d/${path##*/}"; fi
  done <"$D/options"
  while read -r module; do
    modprobe -C "$D/modprobe.d" "$module" 2>"$D/e" </dev/null || fail "cannot load the module $module: $(reason)" "load it there by hand, and read dmesg"
  done <"$D/load"
}
