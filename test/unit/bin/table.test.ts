/** Aligned columns, and progress that a pipe can read. */
import { during } from "../../../bin/progress";
import { table } from "../../../bin/table";

test("columns are as wide as their widest cell; the last is not padded", () => {
  expect(table([["ok", "lb1", "a long text"], ["FAIL", "web12", "b"], ["ok"]])).toBe("ok    lb1    a long text\nFAIL  web12  b\nok\n");
});

test("a pipe gets one line without control characters, whether the work succeeds or fails", async () => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  expect(await during("asking", () => Promise.resolve(7), stream)).toBe(7);
  await expect(during("asking", () => Promise.reject(new Error("no")), stream)).rejects.toThrow("no");
  expect(written).toEqual([expect.stringMatching(/^asking: done in \d+\.\d s\n$/), expect.stringMatching(/^asking: failed after \d+\.\d s\n$/)]);
});

test("a terminal sees at once what is being done", async () => {
  const written: string[] = [];
  await during("asking", () => Promise.resolve(), { isTTY: true, write: (text: string) => written.push(text) });
  expect(written[0]).toContain("asking … 0.0 s");
  expect(written.at(-1)).toMatch(/asking: done in \d+\.\d s\n$/);
});
