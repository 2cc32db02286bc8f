/** `lvs render FILE --out DIR`: a readable root filesystem for each host. */
import { EXIT, type ExitCode } from "./exit-code";
import { writeRendering } from "./render/rendering";
import { compileFile, type LocksOption } from "./topology-file";

export function render(file: string, options: LocksOption & { readonly out: string }): ExitCode {
  const { topology, hostFiles } = compileFile(file, options);
  const { hosts, files, removed } = writeRendering(topology.name, hostFiles, options.out);
  const gone = removed.length === 0 ? "" : `, ${removed.length} of the earlier rendering removed`;
  process.stdout.write(`${options.out}: ${files} files for ${hosts} hosts${gone}\n`);
  for (const path of removed) process.stdout.write(` - ${path}\n`);
  return EXIT.ok;
}
