import type { Finding } from "../problem.ts";
import { blankLines, type RecoveredYaml, recoverYaml } from "./yamlRecovery.ts";

/** The valid part of a broken list. */
export interface RecoveredList extends RecoveredYaml {
  /** The indexes of the entries that are incomplete. */
  readonly broken: ReadonlySet<number>;
  /** Whether a part that was left out may contain an id. */
  readonly hidesIds: boolean;
}

/**
 * Reads a broken list without its broken fields. Entries keep their indexes, even if nothing is left of one. Undefined where the rest can't be
 * read either, or is not a list.
 */
export function recoverList(text: string, findings: readonly Finding[]): RecoveredList | undefined {
  const broken = new Set<number>();
  let hidesIds = false;
  const startsEntry = entryStart(text.split("\n"));
  const recovered = recoverYaml(text, 0, findings, (lines, line) => {
    broken.add(lines.slice(0, line + 1).filter(startsEntry).length - 1);
    const left = withoutField(lines, line, startsEntry);
    hidesIds ||= lines.some((each, index) => each !== left[index] && /\bid\b/.test(each));
    return left;
  });
  return recovered && Array.isArray(recovered.yaml.value) ? { ...recovered, broken, hidesIds } : undefined;
}

/** Recognises the lines that start an entry: those whose hyphen is furthest left. */
function entryStart(lines: readonly string[]): (line: string) => boolean {
  const column = (line: string) => /^ *(?=-)/.exec(line)?.[0].length ?? Infinity;
  const first = lines.reduce((least, line) => Math.min(least, column(line)), Infinity);
  return (line) => column(line) === first && first < Infinity;
}

/** A field of an entry ends before the next line that is indented as little as the field, or less. */
function withoutField(
  lines: readonly string[],
  line: number,
  startsEntry: (line: string) => boolean,
): string[] {
  const above = lines.slice(0, line + 1);
  const entry = Math.max(above.findLastIndex(startsEntry), 0);
  const head = /^ *-[ \t]*/.exec(lines[entry] ?? "")?.[0] ?? "";
  const column = (each: string) => (/^\s*(#|$)/.test(each) ? Infinity : each.search(/\S/));
  const startsField = (each: string) => column(each) <= head.length;
  const from = Math.max(above.findLastIndex(startsField), entry);
  const isField = from === entry || column(lines[from] ?? "") === head.length;
  const left = blankLines(lines, from, isField ? startsField : startsEntry);
  return left.with(from, from === entry ? head.trimEnd() : "");
}
