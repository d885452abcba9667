import type { WriteStream } from "node:tty";

/** Shows a progress bar for a number of messages on a terminal. Shows nothing if the stream is not a terminal. */
export function showProgress(stream: Pick<WriteStream, "isTTY" | "write" | "columns">, of: number) {
  let done = 0;
  return {
    step(): void {
      done += 1;
      if (!stream.isTTY) return;
      const width = Math.max(Math.min(40, stream.columns - 40), 5);
      const full = Math.round((done / of) * width);
      const bar = `${"█".repeat(full)}${"░".repeat(width - full)}`;
      stream.write(`\r\x1b[K${bar} ${done.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`);
    },
    end: () => void (stream.isTTY && stream.write("\r\x1b[K")),
  };
}
