import { z } from "zod";
import { attempt } from "../../files/attempt.ts";

/** The first line of a send log, which every later run must agree with. */
const head = z.strictObject({
  issue: z.string(),
  /** When the first message was attempted. Every message has this date, so that a second copy is like the first. */
  begun: z.iso.datetime(),
  /** A fingerprint of the secret that messages are numbered with. */
  secret: z.string(),
});

/**
 * What happened to a message. `try`: an attempt to send it is about to start. `sent`, `refused` and `later`: the server accepted it, refused it
 * permanently, or asked for another attempt later. If nothing follows a `try`, that attempt was interrupted, and its outcome is unknown. `left`: it is
 * not sent, because the subscriber has unsubscribed.
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
  readonly unsubscribed: Set<string>;
  /** The ids of the messages that may have been sent twice: a second attempt followed one with an unknown outcome. */
  readonly doubtful: Set<string>;
}

/** The state of an issue that has not been sent. */
export function emptySendLogState(): SendLogState {
  return { head: undefined, last: new Map(), unsubscribed: new Set(), doubtful: new Set() };
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
  const start = head.safeParse(parsed(first));
  if (!start.success) return "line 1 is not the start of a send log";
  for (const [index, line] of rest.entries()) {
    const read = entry.safeParse(parsed(line));
    if (!read.success) return `line ${index + 2} can't be read`;
    if (lacksTry(state, read.data))
      return `line ${index + 2} records the outcome of a message that was never started`;
    note(state, read.data);
  }
  return { ...state, head: start.data };
}

/** Whether an entry has no `try` before it: a line was lost or an id has changed, and the message would be sent again. */
function lacksTry({ last }: SendLogState, { id, did }: Entry): boolean {
  return did !== "try" && did !== "left" && last.get(id) !== "try";
}

/** Adds an entry to a state. */
export function note(
  { last, unsubscribed, doubtful }: SendLogState,
  { id, did }: Pick<Entry, "id" | "did">,
): void {
  if (did === "left") return void unsubscribed.add(id);
  if (did === "try" && last.get(id) === "try") doubtful.add(id);
  last.set(id, did);
}

function parsed(line: string): unknown {
  return attempt(() => JSON.parse(line));
}
