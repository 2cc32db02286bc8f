/** One line per step on stderr: what it does, and for how long. */

const STILL_EVERY_MS = 30_000;

export type Say = (line: string) => void;

export const toStderr: Say = (line) => { process.stderr.write(`${line}\n`); };

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Says a step's end with its seconds; a step that takes long says in between that it is still at work. */
export async function step<T>(say: Say, what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const still = setInterval(() => say(`engine     ${what}: still at work, ${seconds(start)}`), STILL_EVERY_MS);
  try {
    const result = await work();
    say(`engine     ${what}: ${seconds(start)}`);
    return result;
  } finally {
    clearInterval(still);
  }
}
