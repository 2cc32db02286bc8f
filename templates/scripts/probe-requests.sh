#!/bin/sh
# Asks services for answers and prints one line a request; read by core/verify. Changes nothing where it runs.
#
#   probe-requests.sh COUNT [http NAME STATUS HOST URL | tcp NAME ADDRESS PORT]...
#
# HOST is the Host header, or - for none. STATUS is for the reader: every status is printed. Each request is a new connection;
# services are asked side by side, and a service that fails three times in a row is not asked again.
set -u
LC_ALL=C
export LC_ALL
count=$1
shift

# The body is read to its end, so that curl meets no closed pipe; its first 400 characters may tell who answered.
ask_http() {
  host=$2
  set -- -g -k -s --noproxy '*' --connect-timeout 3 --max-time 10 -w '\n%{http_code}\n' "$3"
  [ "$host" = - ] || set -- -H "Host: $host" "$@"
  curl "$@" | awk '{ if (NR > 1 && length(body) < 400) body = body " " last; last = $0 }
    END { gsub(/[^ -~]/, " ", body); print last, substr(body, 1, 400) }'
}

ask() {
  case $1 in
    http)
      answer=$(ask_http "$2" "$4" "$5")
      case $answer in
        "" | 000*) echo "failed $2 no answer"; return 1 ;;
        *) echo "answer $2 $answer" ;;
      esac ;;
    tcp)
      # shellcheck disable=SC2016
      if timeout 3 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$3" "$4" 2>/dev/null; then
        echo "connected $2"
      else
        echo "failed $2 no connection"
        return 1
      fi ;;
  esac
}

ask_all() {
  left=$count
  failed=0
  while [ "$left" -gt 0 ] && [ "$failed" -lt 3 ]; do
    if ask "$@"; then failed=0; else failed=$((failed + 1)); fi
    left=$((left - 1))
  done
}

command -v curl >/dev/null || { echo "probe-requests.sh: curl is missing" >&2; exit 3; }
while [ $# -gt 0 ]; do
  case $1 in
    http) ask_all "$1" "$2" "$3" "$4" "$5" & shift 5 ;;
    tcp) ask_all "$1" "$2" "$3" "$4" & shift 4 ;;
    *) echo "probe-requests.sh: unknown question $1" >&2; exit 2 ;;
  esac
done
wait
