import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, reportTo } from "../content/problem.ts";
import { readSections } from "../content/registers/labels.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import type { Registers } from "../content/registers/registers.ts";
import { withEntries } from "../content/registers/withEntries.ts";
import { Failure } from "../failure.ts";
import { convertPosts } from "./convertPosts.ts";
import type { OpenSource } from "./detectSource.ts";
import { readDay } from "./fields/readDay.ts";
import { type NewTopic, topicFinder } from "./fields/topicFinder.ts";
import { withNewLinks } from "./links/withNewLinks.ts";
import type { Loss, ReportLoss } from "./loss.ts";
import type { Mapping } from "./mapping/mapping.ts";
import { placePictures } from "./pictures/placePictures.ts";
import { type ReportedImport, reportText } from "./report/reportText.ts";
import type { Reader, SourcePost } from "./sourcePost.ts";
import { importStateText, stateFile } from "./write/importState.ts";
import { itemFiles, planFiles } from "./write/planFiles.ts";
import { writeFiles } from "./write/writeFiles.ts";

/** The file that says what an import lost and guessed. */
export const reportFile = "import-report.md";

/** A source that was read: its posts by their source, and what its reader lost. */
export interface ReadSource {
  readonly posts: readonly SourcePost[];
  readonly losses: readonly Loss[];
}

/** Reads the posts of a source, in the order of their days. With `since`, a day, only those of that day and later. */
export async function readSource(
  reader: Reader,
  path: string,
  leftOut: readonly string[],
  since?: string,
): Promise<ReadSource> {
  const isLeftOut = fileMatcher(leftOut);
  const losses: Loss[] = [];
  const posts: SourcePost[] = [];
  const skipped = new Set<string>();
  for await (const post of reader.read(path, (loss) => losses.push(loss))) {
    const day = readDay(post.date ?? "")?.day ?? "";
    if (isLeftOut(post.source) || (since !== undefined && day < since)) skipped.add(post.source);
    else posts.push(post);
  }
  return {
    posts: posts.sort(byDay),
    losses: losses.filter(({ source }) => !isLeftOut(source) && !skipped.has(source)),
  };
}

function byDay(a: SourcePost, b: SourcePost): number {
  const [day, other] = [readDay(a.date ?? "")?.day ?? "", readDay(b.date ?? "")?.day ?? ""];
  return day === other ? (a.source < b.source ? -1 : 1) : day < other ? -1 : 1;
}

/** The files that gave no item, by name. All other losses are in the order of the days. */
function without(losses: readonly Loss[]): Loss[] {
  return losses.filter(({ kind }) => kind === "no-item").sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** Tells whether a file matches one of some patterns, in which a `*` stands for any part of a path. */
function fileMatcher(patterns: readonly string[]): (file: string) => boolean {
  const all = patterns.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .split("*")
          .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
          .join(".*")}$`,
        "u",
      ),
  );
  return (file) => all.some((pattern) => pattern.test(file));
}

/** The registers of a digest, as far as they can be read. */
export function registersOf(root: string): Registers {
  const problems: Problem[] = [];
  return readRegisters(root, reportTo(problems));
}

/** Converts what was read and writes it, all or nothing, with the report. Throws a Failure. */
export function runImport(
  root: string,
  source: ReadSource,
  mapping: Mapping,
  { reader, path }: OpenSource,
): ReportedImport {
  const registers = registersOf(root);
  const topics = topicFinder(registers, mapping);
  const { items, issues, losses } = convertPosts(source.posts, {
    mapping,
    topics,
    sections: readSections(root),
    optional: registers.optional,
  });
  const report: ReportLoss = (loss) => losses.push(loss);
  const files = itemFiles(root, items);
  const linked = withNewLinks({ items, issues }, source.posts, mapping, files.files, report);
  const pictures = placePictures(
    linked,
    source.posts,
    reader,
    { path, root, known: files.state.pictures },
    report,
  );
  const plan = planFiles(root, pictures, files);
  const added = topics.added();
  const all = [...source.losses, ...losses];
  const done: ReportedImport = {
    label: reader.label,
    path,
    posts: source.posts.length,
    items: items.length,
    issues: issues.length,
    plan,
    newTopics: added.map(({ id }) => id),
    losses: [...without(all), ...all.filter(({ kind }) => kind !== "no-item")],
  };
  const others = new Map([
    ...topicsFile(root, added),
    [stateFile, importStateText({ ...plan.state, pictures: pictures.names })] as const,
    [reportFile, reportText(done)] as const,
  ]);
  writeFiles(root, new Map<string, string | Buffer>([...plan.writes, ...pictures.files, ...others]));
  return done;
}

function topicsFile(root: string, [first, ...others]: readonly NewTopic[]): [string, string][] {
  const file = "_data/topics.yaml";
  if (first === undefined) return [];
  const before = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
  const after = withEntries(before, [{ ...first }, ...others.map((each) => ({ ...each }))]);
  if (after === undefined)
    throw new Failure(
      `${file} is not a plain list, so topics can't be added to it. Start each entry on a line of its own with \`- \`. Nothing was written.`,
    );
  return [[file, after]];
}
