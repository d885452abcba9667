import type { WriteStream } from "node:tty";

/** Progress on one line, which is overwritten and removed at the end. */
export interface Progress {
  step(address: string): void;
  end(): void;
}

/** Shows the progress through `of` addresses, on terminals only. `what` says what was done with how many. */
export function progressOn(
  stream: Pick<WriteStream, "isTTY" | "write" | "columns">,
  what: string,
  of: number,
): Progress {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step(address) {
      done += 1;
      const line = `${what} ${done} of ${of}, ${new URL(address, "https://x").hostname}`;
      stream.write(`\r\x1b[K${line.slice(0, stream.columns - 1)}`);
    },
    end: () => void stream.write("\r\x1b[K"),
  };
}
