import type { Finding } from "../problem.ts";
import { blankLines, type RecoveredYaml, recoverYaml } from "./yamlRecovery.ts";

/** What can be read of a broken list. */
export interface RecoveredList extends RecoveredYaml {
  /** The places in the list of the entries that something was left out of. */
  readonly broken: ReadonlySet<number>;
  /** Whether an id may be in what was left out. */
  readonly hidesIds: boolean;
}

/**
 * Reads broken YAML that is a list of entries without the fields in which it is broken, as `readRest` does. Each entry keeps its place,
 * also one of which nothing is left. Undefined where the rest can't be read either, or is no list.
 */
export function recoverList(text: string, findings: readonly Finding[]): RecoveredList | undefined {
  const broken = new Set<number>();
  let hidesIds = false;
  const begins = entryIn(text.split("\n"));
  const rest = recoverYaml(text, 0, findings, (lines, line) => {
    broken.add(lines.slice(0, line + 1).filter(begins).length - 1);
    const left = withoutField(lines, line, begins);
    hidesIds ||= lines.some((each, index) => each !== left[index] && /\bid\b/.test(each));
    return left;
  });
  return rest && Array.isArray(rest.yaml.value) ? { ...rest, broken, hidesIds } : undefined;
}

/** Tells the lines that begin an entry from all others: those of the hyphens that stand furthest left. */
function entryIn(lines: readonly string[]): (line: string) => boolean {
  const column = (line: string) => /^ *(?=-)/.exec(line)?.[0].length ?? Infinity;
  const first = lines.reduce((least, line) => Math.min(least, column(line)), Infinity);
  return (line) => column(line) === first && first < Infinity;
}

/** A field of an entry ends where a line begins as far left as it does; what stands further left may be an entry's begin. */
function withoutField(
  lines: readonly string[],
  line: number,
  beginsEntry: (line: string) => boolean,
): string[] {
  const above = lines.slice(0, line + 1);
  const entry = Math.max(above.findLastIndex(beginsEntry), 0);
  const head = /^ *-[ \t]*/.exec(lines[entry] ?? "")?.[0] ?? "";
  const column = (each: string) => (/^\s*(#|$)/.test(each) ? Infinity : each.search(/\S/));
  const begins = (each: string) => column(each) <= head.length;
  const from = Math.max(above.findLastIndex(begins), entry);
  const isField = from === entry || column(lines[from] ?? "") === head.length;
  return blankLines(lines, from, isField ? begins : beginsEntry).with(
    from,
    from === entry ? head.trimEnd() : "",
  );
}
