import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../core/load/package-root";
import { recipeDigest } from "../../../lab/image/image";

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "lab-recipe-"));
  cpSync(join(packageRoot(), "lab", "image"), scratch, { recursive: true });
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

test("a copy of the recipe is the same recipe", () => {
  expect(recipeDigest(scratch)).toBe(recipeDigest());
});

test.each(["packages.txt", "build.sh", "rootfs/etc/ssh/sshd_config.d/lab.conf", "rootfs/etc/new"])("a change of %s is another recipe", (file) => {
  writeFileSync(join(scratch, file), "# changed\n", { flag: "a" });
  expect(recipeDigest(scratch)).not.toBe(recipeDigest());
});
