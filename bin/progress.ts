/**
 * Says on stderr what long work is doing and for how long: one line that counts on a terminal, one line at the end elsewhere.
 */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Runs `work` under a label, such as `asking 5 hosts`; the label stays with its seconds. */
export async function during<T>(label: string, work: () => Promise<T>, stream: Stream = process.stderr): Promise<T> {
  const begun = Date.now();
  const seconds = (): string => ((Date.now() - begun) / 1000).toFixed(1);
  const show = (): unknown => stream.write(`\r\u001b[K${label} … ${seconds()} s`);
  const timer = stream.isTTY === true ? setInterval(show, 1000) : undefined;
  if (timer !== undefined) show();
  const end = (word: string): unknown => stream.write(`${timer === undefined ? "" : "\r\u001b[K"}${label}: ${word} ${seconds()} s\n`);
  try {
    const result = await work();
    end("done in");
    return result;
  } catch (error) {
    end("failed after");
    throw error;
  } finally {
    clearInterval(timer);
  }
}
