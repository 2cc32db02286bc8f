/** templates/scripts/probe-requests.sh against servers on loopback: what each kind of answer becomes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { parseRequests, type RequestQuestion } from "../../core/verify";
import { freePort } from "../engine/support/sshd";
import { root } from "./support/lvs";

const script = readFileSync(join(root, "templates/scripts/probe-requests.sh"), "utf8");

let http: Server;
let hosts: string[];
let paths: string[];
beforeAll((done) => {
  let answered = 0;
  http = createServer((request, response) => {
    hosts.push(request.headers.host ?? "");
    paths.push(request.url ?? "");
    response.statusCode = request.url === "/broken" ? 503 : 200;
    answered += 1;
    response.end(request.url === "/large" ? `web1 ${"x".repeat(3_000_000)}` : `<p>\u001b\u0007web${1 + (answered % 2)}\u0000\nsaw ${request.socket.remoteAddress}</p>`);
  }).listen(0, "127.0.0.1", done);
});
beforeEach(() => { hosts = []; paths = []; });
afterAll(() => { http.close(); });

const url = (path: string): string => `http://127.0.0.1:${(http.address() as AddressInfo).port}${path}`;
const question = (...words: string[]): RequestQuestion => ({ service: words[1] ?? "", words, realServers: ["web1", "web2"] });

function ask(count: string, ...questions: RequestQuestion[]): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn("sh", ["-s", "--", count, ...questions.flatMap(({ words }) => words)], { stdio: ["pipe", "pipe", "ignore"] });
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => { stdout += chunk.toString("utf8"); });
    child.on("close", (code) => resolve({ code, stdout }));
    child.stdin.end(script);
  });
}

test("each answer is one line without control characters, and names who gave it", async () => {
  const web = question("http", "web", "200", "-", url("/a?b={c}&d=[1]"));
  const { code, stdout } = await ask("6", web);
  expect(code).toBe(0);
  expect(stdout.split("\n").filter((line) => line.startsWith("answer web 200"))).toHaveLength(6);
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(parseRequests([web], stdout, "here").web).toEqual({ from: "here", sent: 6, succeeded: 6, answeredBy: { web1: 3, web2: 3 }, failures: [] });
  expect(new Set(paths)).toEqual(new Set(["/a?b={c}&d=[1]"]));
});

test("the Host header of the check is sent", async () => {
  await ask("1", question("http", "web", "200", "shop.example", url("/")));
  expect(hosts).toEqual(["shop.example"]);
});

test("another status is a failure, with its number", async () => {
  const web = question("http", "web", "200", "-", url("/broken"));
  const { stdout } = await ask("4", web);
  expect(parseRequests([web], stdout, "here").web).toMatchObject({ sent: 4, succeeded: 0, failures: ["status 503"] });
});

test("a large page is read to its end and told in its first words", async () => {
  const web = question("http", "web", "200", "-", url("/large"));
  const { stdout } = await ask("1", web);
  expect(stdout.length).toBeLessThan(600);
  expect(parseRequests([web], stdout, "here").web).toMatchObject({ succeeded: 1, answeredBy: { web1: 1 } });
});

test("where nothing listens, three tries are enough, and the other services are asked all the same", async () => {
  const closed = String(await freePort());
  const tcp = createTcpServer((socket) => socket.end()).listen(0, "127.0.0.1");
  await once(tcp, "listening");
  const open = String((tcp.address() as AddressInfo).port);
  const questions = [question("http", "gone", "200", "-", `http://127.0.0.1:${closed}/`), question("tcp", "shut", "127.0.0.1", closed), question("tcp", "open", "127.0.0.1", open)];
  const { code, stdout } = await ask("8", ...questions);
  tcp.close();
  expect(code).toBe(0);
  expect(parseRequests(questions, stdout, "here")).toMatchObject({
    gone: { sent: 3, succeeded: 0, failures: ["no answer"] }, shut: { sent: 3, succeeded: 0, failures: ["no connection"] }, open: { sent: 8, succeeded: 8 },
  });
});

test("a question that the script does not know is refused", async () => {
  expect((await ask("1", question("gopher", "web"))).code).toBe(2);
});
