import type { WriteStream } from "node:tty";

/** Progress on one line, which is overwritten and removed at the end. */
export interface Progress {
  step(address: string): void;
  end(): void;
}

/** Shows the progress through `of` addresses, on terminals only. */
export function progressOn(stream: Pick<WriteStream, "isTTY" | "write" | "columns">, of: number): Progress {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  let checked = 0;
  return {
    step(address) {
      checked += 1;
      const line = `Links: checked ${checked} of ${of}, ${new URL(address).hostname}`;
      stream.write(`\r\x1b[K${line.slice(0, stream.columns - 1)}`);
    },
    end: () => void stream.write("\r\x1b[K"),
  };
}
