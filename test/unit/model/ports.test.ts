import { formatRange, isGroup, overlap, parsePorts } from "../../../core/model/ports";

test("ports and ranges are read and sorted, and written as they were", () => {
  expect(parsePorts([443, "8000-8100", 80]).map(formatRange)).toEqual(["80", "443", "8000-8100"]);
});

test.each([["8100-8000"], ["0-80"], ["60000-70000"]])("%s is no range", (text) => expect(parsePorts([text])).toEqual([{ first: 0, last: 0 }]));

test("a group is more than one port", () => {
  expect([[80], [80, 443], ["80-81"], ["80-80"], []].map((ports) => isGroup({ ports: parsePorts(ports) }))).toEqual([false, true, true, false, false]);
});

test("ports overlap where one is in both", () => {
  expect(overlap(parsePorts([80, "8000-8100"]), parsePorts([8100]))).toBe(true);
  expect(overlap(parsePorts([80, "8000-8100"]), parsePorts([81, "8101-8200"]))).toBe(false);
});
