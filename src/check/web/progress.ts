import type { WriteStream } from "node:tty";

/** Shows how far some work is, on one line that is written over and goes in the end. */
export interface Progress {
  step(address: string): void;
  end(): void;
}

/** The progress of asking for so many addresses; it is shown on a terminal only. */
export function progressOn(stream: Pick<WriteStream, "isTTY" | "write" | "columns">, of: number): Progress {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  let asked = 0;
  return {
    step(address) {
      asked += 1;
      const line = `Links: asked ${asked} of ${of}, ${new URL(address).hostname}`;
      stream.write(`\r\x1b[K${line.slice(0, stream.columns - 1)}`);
    },
    end: () => void stream.write("\r\x1b[K"),
  };
}
