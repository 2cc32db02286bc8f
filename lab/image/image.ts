/**
 * The disk image that the lab's machine boots and every host is laid over: built once per recipe, shared by all clones.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import { cacheFolder } from "../folders";
import { runOrFail } from "../process";
import { searchPath } from "../tools";

export interface Image {
  readonly digest: string;
  readonly disk: string;
  readonly kernel: string;
  readonly initrd: string;
}

function recipeFolder(): string {
  return join(packageRoot(), "lab", "image");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** Digest of everything that decides what is in the image, apart from what the mirrors hold on the day. */
export function recipeDigest(folder: string = recipeFolder()): string {
  const hash = createHash("sha256");
  const files = [join(folder, "build.sh"), join(folder, "packages.txt"), ...filesBelow(join(folder, "rootfs"))];
  for (const file of files) {
    const content = readFileSync(file);
    // Only the bit that Git keeps: the others depend on who cloned.
    const executable = (statSync(file).mode & 0o100) !== 0;
    hash.update(`${relative(folder, file)}\0${executable}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}

function imageIn(folder: string, digest: string): Image {
  return { digest, disk: join(folder, "disk.img"), kernel: join(folder, "vmlinuz"), initrd: join(folder, "initrd.img") };
}

/**
 * The image of the current recipe; built when the cache has none.
 *
 * Built beside its place and moved there when complete, so that a build that was interrupted leaves no half image.
 *
 * @throws Error with the end of the build's output
 */
export async function ensureImage(): Promise<{ image: Image; reused: boolean }> {
  const digest = recipeDigest();
  const images = join(cacheFolder(), "lab", "image");
  const folder = join(images, digest);
  if (existsSync(folder)) return { image: imageIn(folder, digest), reused: true };
  if (process.getuid?.() !== 0) {
    throw new Error("the lab's image is built as root (it makes a root file system); run `lab up` once as root, or copy " +
      `${folder} from a machine that has it`);
  }
  mkdirSync(images, { recursive: true });
  const work = mkdtempSync(join(images, ".building-"));
  try {
    const recipe = recipeFolder();
    await runOrFail("sh", [join(recipe, "build.sh"), join(recipe, "packages.txt"), join(recipe, "rootfs"), work], {
      environment: { ...process.env, PATH: searchPath(), DEBIAN_FRONTEND: "noninteractive" },
    });
    // Another clone may have been quicker; the same recipe makes the same image.
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { image: imageIn(folder, digest), reused: false };
}
