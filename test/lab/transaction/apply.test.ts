/**
 * Lab: the host transaction on a real host, with real keepalived, systemd and kernel.
 *
 * Proves: what is changed, what is left alone, what is reloaded, and that a removal leaves nothing. Does not prove order between hosts, nor
 * traffic; those are the tests of whole stacks.
 */
import { hostListing } from "../support/listing";
import { accepting, applying, broken, directorA, directorB, directorWeight, HOST, realServerOne, realServerTwo, releasing, tableDirector, VIP } from "./hosts";
import { ask, clean, expectSame, mastered, remove, send } from "./run";

let before: string;
beforeEach(async () => { before = await clean(); }, 600_000);
afterAll(clean, 600_000);

const mainPid = (): Promise<string> => ask("systemctl show -P MainPID keepalived");
const reloads = async (): Promise<number> => Number(await ask("journalctl -q -o cat -u keepalived | grep -c '^Reloaded ' || true"));

test("a director: applied, applied again, a weight, a refused configuration, drift, another shape, removed", async () => {
  expect(await send(applying(directorA))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^web3: started keepalived.service\nweb3: changed 4 files, /) });
  await mastered();
  const applied = await hostListing(HOST);
  expect(applied).toContain(`ipvs -A -t ${VIP}:80 -s rr`);
  const [pid, count] = [await mainPid(), await reloads()];

  expect(await send(applying(directorA))).toEqual({ code: 0, stdout: "web3: unchanged\n", stderr: "" });
  expectSame(applied, await hostListing(HOST));
  expect([await mainPid(), await reloads()]).toEqual([pid, count]);

  expect(await send(applying(directorWeight))).toMatchObject({ code: 0, stdout: expect.stringContaining("reloaded keepalived.service") });
  expect(await ask("ipvsadm -Sn")).toContain("-r 10.77.0.22:80 -g -w 3");
  expect([await mainPid(), await reloads()]).toEqual([pid, count + 1]);

  const weighted = await hostListing(HOST);
  const refused = await send(applying(broken));
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/^web3: keepalived refuses its configuration \(\/etc\/keepalived\/keepalived.conf\): .*qq.*; nothing was changed\n$/);
  expectSame(weighted, await hostListing(HOST));

  await ask(`sysctl -qw net.ipv4.vs.expire_nodest_conn=0; ipvsadm -e -t ${VIP}:80 -r 10.77.0.22:80 -g -w 7; chmod 0600 /etc/keepalived/keepalived.conf`);
  expect((await send(applying(directorWeight))).code).toBe(0);
  expect(await ask("sysctl -n net.ipv4.vs.expire_nodest_conn; ipvsadm -Sn; stat -c %a /etc/keepalived/keepalived.conf")).toMatch(/^1\n[^]*22:80 -g -w 3\n[^]*644$/);

  await ask(`ipvsadm -D -t ${VIP}:80`);
  expect(await send(applying(directorWeight))).toMatchObject({ code: 0, stdout: expect.stringContaining("restarting keepalived.service: the kernel lost") });
  expect(await ask("ipvsadm -Sn")).toContain(`-A -t ${VIP}:80 -s rr`);

  expect(await send(applying(directorB))).toMatchObject({ code: 0, stdout: expect.stringContaining("draining 1 real servers") });
  expect(await ask("ipvsadm -Sn; ip -o -4 address show lo; ls /etc/lvs-test/inner; cat /etc/issue.net; ls /etc/systemd/system/keepalived.service.d 2>&1 || true"))
    .toMatch(/^-A[^]*21:80 -g -w 1\n[^]*10\.77\.0\.116\/32[^]*rules[^]*managed by[^]*No such file/);
  expect(await ask("ipvsadm -Sn; ipvsadm -L --timeout")).toMatch(/^-A -t \S+ -s mh -p 60 -b mh-port\n-a [^]*: 7200 120 300$/);
  expect(await ask("ipvsadm -Sn")).not.toContain("10.77.0.22");

  expect((await remove(applying(directorB))).code).toBe(0);
  expect(await ask("ipvsadm -L --timeout")).toMatch(/: 900 120 300$/);
  expectSame(before, await hostListing(HOST));
  expect(await remove(applying(directorB))).toEqual({ code: 0, stdout: "web3: unchanged\n", stderr: "" });
}, 1_200_000);

test("a director without keepalived: the table is filled, changed, drained, repaired and emptied without a restart", async () => {
  const both = tableDirector({ web1: {}, web2: {} });
  const one = tableDirector({ web1: { weight: 3 } });
  const table = (): Promise<string> => ask("ipvsadm -Sn");
  expect(await send(applying(both))).toMatchObject({ code: 0, stdout: expect.stringContaining("started lvs-ipvs.service") });
  const started = await ask("systemctl show -P ActiveEnterTimestampMonotonic lvs-ipvs");
  expect(await table()).toBe(`-A -t ${VIP}:80 -s wrr\n-a -t ${VIP}:80 -r 10.77.0.21:80 -g -w 1\n-a -t ${VIP}:80 -r 10.77.0.22:80 -g -w 1`);
  expect(await send(applying(both))).toMatchObject({ code: 0, stdout: "web3: unchanged\n" });
  expect(await send(applying(one))).toMatchObject({ code: 0, stdout: expect.stringContaining("draining 1 real servers") });
  expect(await table()).toBe(`-A -t ${VIP}:80 -s wrr\n-a -t ${VIP}:80 -r 10.77.0.21:80 -g -w 3`);

  const told = tableDirector({ web1: { weight: 3, thresholds: { upper: 100, lower: 80 } } }, { scheduler: "sh", schedulerFlags: ["sh-port"], persistence: { timeoutSeconds: 60 } }, { udpSeconds: 30 });
  const bounds = (): Promise<string> => ask("ipvsadm -Sn | head -n 1; ipvsadm -Ln --thresholds | awk '$1 == \"->\" { print $3, $4 }' | tail -n 1; ipvsadm -L --timeout");
  const wanted = `-A -t ${VIP}:80 -s sh -p 60 -b sh-port\n100 80\nTimeout (tcp tcpfin udp): 900 120 30`;
  expect((await send(applying(told))).code).toBe(0);
  expect(await bounds()).toBe(wanted);
  expect(await send(applying(told))).toMatchObject({ code: 0, stdout: "web3: unchanged\n" });
  await ask(`ipvsadm -E -t ${VIP}:80 -s sh; ipvsadm -e -t ${VIP}:80 -r 10.77.0.21:80 -g -w 3; ipvsadm --set 900 120 300`);
  expect((await send(applying(told))).code).toBe(0);
  expect(await bounds()).toBe(wanted);
  expect((await send(applying(one))).code).toBe(0);
  expect(await bounds()).toBe(`-A -t ${VIP}:80 -s wrr\n0 0\nTimeout (tcp tcpfin udp): 900 120 300`);

  await ask("ipvsadm -C; ipvsadm -A -t 10.77.0.118:81 -s rr");
  expect((await send(applying(one))).code).toBe(0);
  expect(await table()).toContain("-A -t 10.77.0.118:81 -s rr");
  expect(await table()).toContain(`-a -t ${VIP}:80 -r 10.77.0.21:80 -g -w 3`);
  expect(await ask("systemctl show -P ActiveEnterTimestampMonotonic lvs-ipvs")).toBe(started);
  expect((await remove(applying(one))).code).toBe(0);
  expect(await table()).toBe("-A -t 10.77.0.118:81 -s rr");
  await ask("ipvsadm -C");
  expectSame(before, await hostListing(HOST));
}, 1_200_000);

test("a real server: accept only adds, release takes away, removal leaves nothing", async () => {
  expect((await send(accepting(realServerTwo))).code).toBe(0);
  expect(await send(accepting(realServerOne))).toMatchObject({ code: 0, stdout: "web3: unchanged\n" });
  expect(await ask("ip -o -4 address show lo; cat /proc/sys/net/ipv4/conf/all/arp_*")).toMatch(/115\/32[^]*116\/32|116\/32[^]*115\/32/);
  expect(await send(releasing(realServerTwo))).toMatchObject({ code: 0, stdout: "web3: unchanged\n" });
  expect((await send(releasing(realServerOne))).code).toBe(0);
  const held = await ask("ip -o -4 address show lo; sysctl -n net.ipv4.conf.all.arp_ignore net.ipv4.conf.all.arp_announce");
  expect(held).toMatch(/115\/32[^]*\n1\n2$/);
  expect(held).not.toContain("116/32");
  expect((await remove(accepting(realServerOne))).code).toBe(0);
  expectSame(before, await hostListing(HOST));
}, 900_000);
