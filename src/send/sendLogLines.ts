import { z } from "zod";

/** The first line of a send log: what every later run has to agree with. */
const head = z.strictObject({
  issue: z.string(),
  /** When the first message was tried: every message bears this date, so that a second copy is like the first. */
  begun: z.iso.datetime(),
  /** Tells whether messages are still numbered with the same secret; nothing follows from it. */
  secret: z.string(),
});

/**
 * What happened to a message: it is about to be handed over (`try`); the server took it (`sent`), refused it for good (`refused`) or
 * for now (`later`). A `try` that nothing follows was cut off, and nobody knows its end. `left`: it is not sent, as its reader has left.
 */
const entry = z.strictObject({
  id: z.string().regex(/^[\w-]{27}$/),
  did: z.enum(["try", "sent", "refused", "later", "left"]),
  at: z.iso.datetime(),
  reply: z.number().optional(),
});

export type Head = z.output<typeof head>;
export type Entry = z.output<typeof entry>;

/** Where the messages of an issue stand. */
export interface SendLogState {
  readonly head: Head | undefined;
  /** What was last done with each, by its id. */
  readonly last: Map<string, Entry["did"]>;
  /** The ids of those who had left. */
  readonly left: Set<string>;
  /** The ids that were tried again although it wasn't known how the try before had ended. */
  readonly doubtful: Set<string>;
}

/** The standing of an issue that nothing has happened to. */
export function emptySendLogState(): SendLogState {
  return { head: undefined, last: new Map(), left: new Set(), doubtful: new Set() };
}

/** Whether a text is an entry, as a line of a send log without its end is. */
export function isEntry(line: string): boolean {
  return entry.safeParse(parsed(line)).success;
}

/** Reads a send log whose last line is whole. A text is what is wrong with it. */
export function parseSendLog(text: string): SendLogState | string {
  const [first, ...rest] = text.split("\n").slice(0, -1);
  const standing = emptySendLogState();
  if (first === undefined) return standing;
  const begin = head.safeParse(parsed(first));
  if (!begin.success) return "line 1 is not the beginning of a send log";
  for (const [index, line] of rest.entries()) {
    const read = entry.safeParse(parsed(line));
    if (!read.success) return `line ${index + 2} can't be read`;
    if (hasNoBeginning(standing, read.data)) return `line ${index + 2} ends what was never begun`;
    note(standing, read.data);
  }
  return { ...standing, head: begin.data };
}

/** Whether the line before it was lost, or an id has changed: its message would be sent again. */
function hasNoBeginning({ last }: SendLogState, { id, did }: Entry): boolean {
  return did !== "try" && did !== "left" && last.get(id) !== "try";
}

/** Adds an entry to a standing. */
export function note({ last, left, doubtful }: SendLogState, { id, did }: Pick<Entry, "id" | "did">): void {
  if (did === "left") return void left.add(id);
  if (did === "try" && last.get(id) === "try") doubtful.add(id);
  last.set(id, did);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
