import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "./body.ts";
import { filesBelow, pictureFiles } from "./files.ts";
import { readItem, type Surroundings, type WrittenItem } from "./items.ts";
import { anError, fileStart, inReadingOrder, type Problem } from "./problem.ts";
import { type Registers, type Report, readRegisters, readSite, reportTo } from "./registers.ts";
import type { SiteFields } from "./schema.ts";
import { slugOf } from "./slug.ts";
import { type FileReading, readText } from "./source.ts";
import { type IssueText, readAbout, readIssueText, readTopicText, type TopicText } from "./texts.ts";

const aboutFile = "content/about.md";

/** All that editors wrote, checked: what `src/digest` relates. */
export interface Content {
  readonly site: SiteFields;
  readonly registers: Registers;
  readonly items: readonly WrittenItem[];
  readonly issues: readonly IssueText[];
  readonly topics: readonly TopicText[];
  readonly about: Body | undefined;
}

/** What a reading of `content/` and `_data/` gave. `content` is missing when there is no usable `_data/site.yaml`. */
export interface Reading {
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

/** Reads `content/` and `_data/` below `root`. Everything that is wrong is collected; what can be read is given all the same. */
export function readContent(root: string): Reading {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const site = readSite(root, report);
  const registers = readRegisters(root, report);
  const pictures = new Set(pictureFiles(root));
  const items = readItems(root, registers, pictures, report);
  const issues = readEach(root, filesBelow(root, "content/issues", ".md", report), report, (file, text) =>
    readIssueText(file, text, pictures),
  );
  const topics = readEach(root, filesBelow(root, "content/topics", ".md", report), report, (file, text) =>
    readTopicText(file, text, registers.topics, pictures),
  );
  const [about] = readEach(root, existsSync(join(root, aboutFile)) ? [aboutFile] : [], report, (_, text) =>
    readAbout(text, pictures),
  );
  const sorted = inReadingOrder(problems);
  return site === undefined
    ? { problems: sorted }
    : { content: { site, registers, items, issues, topics, about }, problems: sorted };
}

function readItems(
  root: string,
  registers: Registers,
  pictures: ReadonlySet<string>,
  report: Report,
): WrittenItem[] {
  const files = filesBelow(root, "content/items", ".md", report);
  const around: Surroundings = { registers, pictures, slugs: new Set(files.map(slugOf)) };
  reportDuplicates(files, report);
  return readEach(root, files, report, (file, text) => readItem(file, text, around));
}

function readEach<T>(
  root: string,
  files: readonly string[],
  report: Report,
  read: (file: string, text: string) => FileReading<T>,
): T[] {
  return files.flatMap((file) => {
    const text = readText(root, file);
    const reading = typeof text === "string" ? read(file, text) : { findings: [text] };
    report(file, reading.findings);
    return reading.value ?? [];
  });
}

/** Two slugs that differ by case alone are one address on many servers. */
function reportDuplicates(files: readonly string[], report: Report): void {
  const first = new Map<string, string>();
  for (const file of files) {
    const slug = slugOf(file);
    const other = first.get(slug.toLowerCase());
    if (other === undefined) first.set(slug.toLowerCase(), file);
    else
      report(file, [
        anError(
          fileStart,
          `The slug \`${slug}\` is also that of ${other}.`,
          "Rename one of the two files: a slug is used once in the whole archive.",
          { field: "slug", value: slug },
        ),
      ]);
  }
}
