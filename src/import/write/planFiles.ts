import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../../files/attempt.ts";
import { hashOf } from "../../files/hash.ts";
import type { Conversion } from "../convertPosts.ts";
import { issueText, itemText } from "./fileTexts.ts";
import type { ImportState, WrittenFile } from "./importState.ts";
import type { ItemFiles } from "./itemFiles.ts";

/** What an import will do to the files of a digest. */
export interface FilePlan {
  /** The texts of the files that are new or change, by path. */
  readonly writes: ReadonlyMap<string, string>;
  readonly added: number;
  readonly rewritten: number;
  readonly unchanged: number;
  /** Files that somebody changed since they were imported, or that were there before: they stay as they are. */
  readonly edited: readonly string[];
  /** Files that somebody deleted since they were imported: they are not written again. */
  readonly deleted: readonly string[];
  /** Files of earlier imports whose source is gone: they stay as they are. */
  readonly orphaned: readonly string[];
  readonly state: ImportState;
}

/** Decides what becomes of each file. One that an earlier import wrote is only replaced if nobody edited it. */
export function planFiles(
  root: string,
  { items, issues }: Pick<Conversion, "items" | "issues">,
  { state, files }: ItemFiles,
): FilePlan {
  const next: ImportState = { ...state, items: { ...state.items }, issues: { ...state.issues } };
  const plan = {
    writes: new Map<string, string>(),
    added: 0,
    rewritten: 0,
    unchanged: 0,
    edited: [] as string[],
    deleted: [] as string[],
  };
  for (const item of items)
    next.items[item.id] = place(files.get(item.id) ?? "", itemText(item), state.items[item.id]);
  for (const issue of issues) {
    const file = `content/issues/${issue.week}.md`;
    const text = issueText(issue);
    next.issues[issue.week] = place(file, text, state.issues[issue.week]);
  }
  const ids = new Set(items.map(({ id }) => id));
  const orphaned = Object.entries(state.items).flatMap(([id, { file }]) => (ids.has(id) ? [] : [file]));
  return { ...plan, orphaned, state: next };

  /** Plans a file, and returns what is remembered of it. */
  function place(file: string, text: string, before: WrittenFile | undefined): WrittenFile {
    const onDisk = attempt(() => readFileSync(join(root, file), "utf8"));
    const hash = hashOf(text);
    if (onDisk === text) {
      plan.unchanged++;
      return { file, hash };
    }
    if (!isOurs(onDisk, before)) {
      (onDisk === undefined ? plan.deleted : plan.edited).push(file);
      return before ?? { file, hash: "" };
    }
    plan.writes.set(file, text);
    if (before) plan.rewritten++;
    else plan.added++;
    return { file, hash };
  }
}

/** Whether a file may be written: it is new, or what the last import wrote. */
function isOurs(onDisk: string | undefined, before: WrittenFile | undefined): boolean {
  if (before === undefined) return onDisk === undefined;
  return onDisk !== undefined && hashOf(onDisk) === before.hash;
}
