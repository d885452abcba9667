import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "./body.ts";
import { reportDuplicates } from "./duplicates.ts";
import { filesBelow, pictureFiles } from "./files.ts";
import { readItem, type WrittenItem } from "./items.ts";
import { inReadingOrder, type Problem, type Report, reportTo } from "./problem.ts";
import { readSite, reportMisnamed } from "./registerFiles.ts";
import { type Registers, readRegisters } from "./registers.ts";
import type { SiteFields } from "./schema.ts";
import { slugOf } from "./slug.ts";
import { type FileReading, readText } from "./source.ts";
import { type IssueText, readAbout, readIssueText, readTopicText, type TopicText } from "./texts.ts";
import { unreadAddresses } from "./unread.ts";

const aboutFile = "content/about.md";

/** All that editors wrote, checked: what `src/digest` relates. What is wrong is left out. */
export interface Content {
  readonly site: SiteFields;
  readonly registers: Registers;
  readonly items: readonly WrittenItem[];
  readonly issues: readonly IssueText[];
  readonly topics: readonly TopicText[];
  readonly about: Body | undefined;
  /** Every body, also where the fields above it are wrong. */
  readonly bodies: readonly WrittenBody[];
  /** What addresses begin with whose pages may be missing because what makes them is wrong. */
  readonly unread: readonly string[];
}

/** A body and the file that it stands in. */
export interface WrittenBody {
  readonly file: string;
  readonly body: Body;
}

/** What a reading of `content/` and `_data/` gave. */
export interface Reading {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

type Read<T> = FileReading<T> & { readonly file: string };

/** Reads `content/` and `_data/` below `root`. Everything that is wrong is collected; what can be read is given all the same. */
export function readContent(root: string): Reading {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  reportMisnamed(root, report);
  const site = readSite(root, report);
  const registers = readRegisters(root, report);
  const pictures = new Set(pictureFiles(root));
  const items = readItems(root, registers, pictures, site.timeZone, report);
  const issues = readEach(root, filesBelow(root, "content/issues", ".md", report), report, (file, text) =>
    readIssueText(file, text, pictures),
  );
  const topics = readEach(root, filesBelow(root, "content/topics", ".md", report), report, (file, text) =>
    readTopicText(file, text, registers.ids.topics, pictures),
  );
  const about = readEach(root, existsSync(join(root, aboutFile)) ? [aboutFile] : [], report, (_, text) =>
    readAbout(text, pictures),
  );
  const content: Content = {
    site,
    registers,
    items: valuesOf(items),
    issues: valuesOf(issues),
    topics: valuesOf(topics),
    about: about[0]?.value,
    bodies: [...items, ...issues, ...topics, ...about].flatMap(({ file, body }) =>
      body ? { file, body } : [],
    ),
    unread: unreadAddresses(
      registers,
      items.filter(({ value }) => value === undefined).map(({ file }) => slugOf(file)),
    ),
  };
  return { content, problems: inReadingOrder(problems) };
}

function readItems(
  root: string,
  registers: Registers,
  pictures: ReadonlySet<string>,
  timeZone: string,
  report: Report,
): Read<WrittenItem>[] {
  const files = filesBelow(root, "content/items", ".md", report);
  const around = {
    registers,
    pictures,
    timeZone,
    slugs: new Set(files.map(slugOf)),
    formerSlugs: new Map<string, string>(),
  };
  reportDuplicates(files, report);
  return readEach(root, files, report, (file, text) => readItem(file, text, around));
}

function readEach<T>(
  root: string,
  files: readonly string[],
  report: Report,
  read: (file: string, text: string) => FileReading<T>,
): Read<T>[] {
  return files.map((file) => {
    const text = readText(root, file);
    const reading = typeof text === "string" ? read(file, text) : { findings: [text] };
    report(file, reading.findings);
    return { file, ...reading };
  });
}

function valuesOf<T>(readings: readonly Read<T>[]): T[] {
  return readings.flatMap(({ value }) => value ?? []);
}
