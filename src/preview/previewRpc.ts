import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import type { Answer, Question } from "./previewState.ts";

/** Asks the process that makes a preview what editors see on its pages. */
export interface Questions {
  ask(address: string, preview: ChildProcess): Promise<Answer["additions"] | undefined>;
  hear(answer: Answer): void;
}

/** Of so many pages the last answer is remembered. */
const mostRemembered = 100;

/** For so many milliseconds an answer is waited for, while the other process is at work. */
const patience = 1_500;

/** Keeps the questions that wait for an answer; where none comes in time, the last one about the same page stands in. */
export function openPreviewRpc(): Questions {
  const waiting = new Map<number, (additions: Answer["additions"]) => void>();
  const last = new Map<string, Answer["additions"]>();
  let number = 0;
  return {
    async ask(address, preview) {
      const question = { number: ++number, address };
      if (!preview.connected) return last.get(address);
      const answer = new Promise<Answer["additions"]>((resolve) => waiting.set(question.number, resolve));
      tell(preview, question);
      const additions = await Promise.race([answer, wait(patience, undefined, { ref: false })]);
      waiting.delete(question.number);
      if (additions) remember(address, additions);
      return additions ?? last.get(address);
    },
    hear({ number, additions }) {
      waiting.get(number)?.(additions);
    },
  };

  function remember(address: string, additions: Answer["additions"]): void {
    last.delete(address);
    last.set(address, additions);
    const [oldest = ""] = last.keys();
    if (last.size > mostRemembered) last.delete(oldest);
  }
}

/** Tells something to the process that makes a preview, which may be ending. */
export function tell(preview: ChildProcess, message: Question | "content changed"): void {
  preview.send(message, () => {
    // When it has ended, its "exit" says so.
  });
}
