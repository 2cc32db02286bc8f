/** Connections that are open, and a stream of new ones, while something happens to the directors; and what became of each. */
import { labExec } from "..";

export interface Survivors {
  /** Connections that were open before, half of which had sent nothing yet. */
  readonly held: number;
  /** Those of them that still answer. */
  readonly survived: number;
  /** New connections, one each 50 ms, each with a request. */
  readonly started: number;
  /** Those of them that got no answer within five seconds. */
  readonly failed: number;
  /** Seconds in which no new connection got an answer, the longest time. */
  readonly gapSeconds: number;
}

/**
 * Arguments: address, how many to hold, folder. Makes `ready` there when all are open, goes on until there is a `stop`, asks on each held
 * connection, and prints one line.
 */
const CLIENT = String.raw`
use strict; use IO::Socket::INET; use IO::Select; use Time::HiRes qw(time sleep);
my ($address, $count, $folder) = @ARGV;
my $request = "GET / HTTP/1.1\r\nHost: lab\r\n\r\n";
sub page { my ($socket) = @_; my $page = ""; sysread($socket, $page, 4096); return $page =~ m{^HTTP/1.1 200} }
sub answered { my ($socket, $seconds) = @_; return IO::Select->new($socket)->can_read($seconds) && page($socket) }
my @held = map { IO::Socket::INET->new(PeerAddr => "$address:80", Timeout => 20) or die "cannot open connection $_: $@" } 1 .. $count;
for (grep { $_ % 2 } 0 .. $#held) { syswrite($held[$_], $request); answered($held[$_], 20) or die "connection $_ does not answer" }
open(my $ready, ">", "$folder/ready"); close $ready;
my ($started, $failed, $gap, $last, $next, %open) = (0, 0, 0, 0, time);
my $reading = IO::Select->new; my $writing = IO::Select->new;
while (! -e "$folder/stop" || %open) {
  if (! -e "$folder/stop" && time >= $next) {
    $next += 0.05; $started++;
    my $socket = IO::Socket::INET->new(PeerAddr => "$address:80", Blocking => 0);
    if ($socket) { $open{fileno $socket} = { socket => $socket, until => time + 5 }; $writing->add($socket) } else { $failed++ }
  }
  my ($can_read, $can_write) = IO::Select->select($reading, $writing, undef, 0.01);
  for my $socket (@{$can_write || []}) {
    $writing->remove($socket);
    if ($socket->connected && syswrite($socket, $request)) { $reading->add($socket) }
    else { delete $open{fileno $socket}; $failed++; close $socket }
  }
  for my $socket (@{$can_read || []}) {
    my $ok = page($socket);
    $failed++ unless $ok;
    if ($ok) { my $now = time; $gap = $now - $last if $last && $now - $last > $gap; $last = $now }
    $reading->remove($socket); delete $open{fileno $socket}; close $socket;
  }
  for my $number (keys %open) {
    next if time < $open{$number}{until};
    $reading->remove($open{$number}{socket}); $writing->remove($open{$number}{socket});
    close $open{$number}{socket}; delete $open{$number}; $failed++;
  }
}
my $survived = grep { my $socket = $_; $socket && syswrite($socket, $request) && answered($socket, 10) } @held;
printf "survived %d of %d, new %d failed %d, gap %.2f\n", $survived, $count, $started, $failed, $gap;
`;

/**
 * Opens connections from a client of the lab to port 80 of an address, lets the work happen, and counts.
 *
 * @param work what happens meanwhile; the stream goes on until it is done
 */
export async function survivors(client: string, address: string, count: number, work: () => Promise<void>): Promise<Survivors> {
  const folder = `/tmp/survivors-${Date.now()}`;
  await labExec(client, ["mkdir", folder]);
  const running = labExec(client, ["perl", "-e", CLIENT, address, String(count), folder], { timeoutSeconds: 300 });
  const ended = running.then(() => true);
  while ((await labExec(client, ["test", "-e", `${folder}/ready`])).code !== 0) {
    if (await Promise.race([ended, new Promise<false>((resolve) => setTimeout(() => resolve(false), 200))])) break;
  }
  try {
    await work();
  } finally {
    await labExec(client, ["touch", `${folder}/stop`]);
  }
  const { stdout, stderr } = await running;
  const match = /^survived (\d+) of (\d+), new (\d+) failed (\d+), gap ([\d.]+)$/m.exec(stdout);
  if (match === null) throw new Error(`the client said: ${stdout}${stderr}`);
  const [survived, held, started, failed, gapSeconds] = match.slice(1).map(Number) as [number, number, number, number, number];
  return { held, survived, started, failed, gapSeconds };
}

/** Which of some directors hold an address on a real interface. */
export async function holders(directors: readonly string[], address: string): Promise<string[]> {
  const answers = await Promise.all(directors.map((host) => labExec(host, `ip -o -4 address show to ${address} | grep -qv ' lo '`)));
  return directors.filter((_, index) => answers[index]!.code === 0);
}

/** Waits until exactly one of some directors holds an address, and says which. */
export async function masterOf(directors: readonly string[], address: string): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const found = await holders(directors, address);
    if (found.length === 1) return found[0]!;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${address} has no single master among ${directors.join(", ")}`);
}
