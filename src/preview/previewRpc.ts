import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Answer, Question } from "./previewState.ts";

/** Asks the process that makes a preview what editors see on its pages. */
export interface PreviewRpc {
  /** The answer or, where none comes in time, the last one about the same page. */
  ask(address: string, preview: PreviewProcess): Promise<Answer["additions"]>;
  hear(answer: Answer): void;
}

/** The process that makes a preview. */
export type PreviewProcess = Pick<ChildProcess, "connected" | "send">;

/** Of so many pages the last answer is remembered. */
const mostRemembered = 100;

/** For so many milliseconds an answer is waited for, while the other process is at work. */
const patience = 1_500;

/** Opens the way to the process. `heardLate` is called when another answer than the one that stood in for it comes after all. */
export function openPreviewRpc(heardLate: () => void): PreviewRpc {
  const waiting = new Map<number, (additions: Answer["additions"]) => void>();
  const last = new Map<string, Answer["additions"]>();
  let number = 0;
  return {
    async ask(address, preview) {
      if (!preview.connected) return last.get(address);
      const question = { number: ++number, address };
      const heard = new Promise<Answer["additions"]>((resolve) => waiting.set(question.number, resolve));
      const remembered = heard.then((additions) => remember(address, additions));
      tell(preview, question);
      const late = wait(patience, "late");
      if ((await Promise.race([remembered, late])) === "late")
        remembered.then((isNew) => isNew && heardLate());
      return last.get(address);
    },
    hear({ number, additions }) {
      waiting.get(number)?.(additions);
      waiting.delete(number);
    },
  };

  /** Whether it is another answer than the last. */
  function remember(address: string, additions: Answer["additions"]): boolean {
    if (additions === undefined) return false;
    const isNew = !isDeepStrictEqual(additions, last.get(address));
    last.delete(address);
    last.set(address, additions);
    const [oldest = ""] = last.keys();
    if (last.size > mostRemembered) last.delete(oldest);
    return isNew;
  }
}

/** Tells something to the process that makes a preview, which may be ending. */
export function tell(preview: PreviewProcess, message: Question | "content changed"): void {
  preview.send(message, () => {
    // When it has ended, its "exit" says so.
  });
}
