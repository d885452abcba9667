import { z } from "zod";
import { attempt } from "../../files/attempt.ts";

/** The first line of a send log, which every later run must agree with. */
const head = z.strictObject({
  issue: z.string(),
  /** When the first message was tried. Every message has this date, so that a second copy is like the first. */
  begun: z.iso.datetime(),
  /** A fingerprint of the secret that messages are numbered with. */
  secret: z.string(),
});

/**
 * What happened to a message: it is about to be sent (`try`); the server accepted it (`sent`), refused it for good (`refused`) or for now
 * (`later`). A `try` that nothing follows was interrupted, and nobody knows its outcome. `left`: it is not sent, because its reader has
 * unsubscribed.
 */
const entry = z.strictObject({
  id: z.string().regex(/^[\w-]{27}$/),
  did: z.enum(["try", "sent", "refused", "later", "left"]),
  at: z.iso.datetime(),
  reply: z.number().optional(),
});

export type Head = z.output<typeof head>;
export type Entry = z.output<typeof entry>;

/** What a send log says of the messages of an issue. */
export interface SendLogState {
  readonly head: Head | undefined;
  /** What last happened to each, by its id. */
  readonly last: Map<string, Entry["did"]>;
  /** The ids of the messages to people who had unsubscribed. */
  readonly left: Set<string>;
  /** The ids that were tried again although nobody knows the outcome of the try before. */
  readonly doubtful: Set<string>;
}

/** The state of an issue that has not been sent. */
export function emptySendLogState(): SendLogState {
  return { head: undefined, last: new Map(), left: new Set(), doubtful: new Set() };
}

/** Whether a text is an entry without its line end. */
export function isEntry(line: string): boolean {
  return entry.safeParse(parsed(line)).success;
}

/** Parses a send log whose last line is complete. Returns what is wrong with it as a text. */
export function parseSendLog(text: string): SendLogState | string {
  const [first, ...rest] = text.split("\n").slice(0, -1);
  const state = emptySendLogState();
  if (first === undefined) return state;
  const begin = head.safeParse(parsed(first));
  if (!begin.success) return "line 1 is not the beginning of a send log";
  for (const [index, line] of rest.entries()) {
    const read = entry.safeParse(parsed(line));
    if (!read.success) return `line ${index + 2} can't be read`;
    if (hasNoBeginning(state, read.data)) return `line ${index + 2} ends what was never begun`;
    note(state, read.data);
  }
  return { ...state, head: begin.data };
}

/** Whether an entry has no `try` before it: a line was lost or an id has changed, and the message would be sent again. */
function hasNoBeginning({ last }: SendLogState, { id, did }: Entry): boolean {
  return did !== "try" && did !== "left" && last.get(id) !== "try";
}

/** Adds an entry to a state. */
export function note({ last, left, doubtful }: SendLogState, { id, did }: Pick<Entry, "id" | "did">): void {
  if (did === "left") return void left.add(id);
  if (did === "try" && last.get(id) === "try") doubtful.add(id);
  last.set(id, did);
}

function parsed(line: string): unknown {
  return attempt(() => JSON.parse(line));
}
