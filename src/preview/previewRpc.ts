import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type {
  AdditionsReply,
  AdditionsRequest,
  ContentChange,
  PageAdditions,
  PreviewStatus,
} from "./previewState.ts";

/** Asks the process that builds the preview what editors see on its pages. */
export interface PreviewRpc {
  /** The answer or, if it takes too long, the last one about the same page. */
  ask(address: string, preview: PreviewProcess): Promise<PageAdditions>;
  receive(answer: AdditionsReply): void;
  /** Takes answers that come with a status. They hold until the next one: the process is too busy to be asked. */
  built(status: PreviewStatus): void;
}

/** The process that builds the preview. */
export type PreviewProcess = Pick<ChildProcess, "connected" | "send">;

/** The number of pages whose last answer is cached. */
const cacheSize = 100;

/** How many milliseconds to wait for an answer, because the other process may be busy. */
const timeout = 1_500;

/** Connects to the process. Calls `onLateAnswer` if an answer comes after the timeout and differs from the one that was used instead. */
export function openPreviewRpc(onLateAnswer: () => void): PreviewRpc {
  const waiting = new Map<number, (additions: PageAdditions) => void>();
  const last = new Map<string, PageAdditions>();
  let ready = new Map<string, PageAdditions>();
  let number = 0;
  return {
    async ask(address, preview) {
      if (ready.has(address)) return ready.get(address);
      if (!preview.connected) return last.get(address);
      const request = { number: ++number, address };
      const received = new Promise<PageAdditions>((resolve) => waiting.set(request.number, resolve));
      const remembered = received.then((additions) => remember(address, additions));
      sendTo(preview, request);
      const late = wait(timeout, "late");
      if ((await Promise.race([remembered, late])) === "late")
        remembered.then((isNew) => isNew && onLateAnswer());
      return last.get(address);
    },
    receive({ number, additions }) {
      waiting.get(number)?.(additions);
      waiting.delete(number);
    },
    built(status) {
      const pages = status.complete ? [] : status.ready;
      ready = new Map(pages.map(({ address, additions }) => [address, additions]));
      for (const [address, additions] of ready) remember(address, additions);
    },
  };

  /** Returns whether the answer differs from the last one. */
  function remember(address: string, additions: PageAdditions): boolean {
    if (additions === undefined) return false;
    const isNew = !isDeepStrictEqual(additions, last.get(address));
    last.delete(address);
    last.set(address, additions);
    const [oldest = ""] = last.keys();
    if (last.size > cacheSize) last.delete(oldest);
    return isNew;
  }
}

/** Sends a message to the process that builds the preview. */
export function sendTo(preview: PreviewProcess, message: AdditionsRequest | ContentChange): void {
  preview.send(message, () => {
    // It fails if the process has ended, which its "exit" event reports.
  });
}
