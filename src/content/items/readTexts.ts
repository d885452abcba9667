import { basename } from "node:path";
import { DateTime } from "luxon";
import type { z } from "zod";
import { type Body, type ParsedFile, readBody } from "../markdown/body.ts";
import { plainTextFindings } from "../markdown/plainTextFields.ts";
import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding, fileStart } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { issueFields, topicTextFields } from "../schema/index.ts";
import { issueAddress, storyAddress, topicAddress } from "../siteAddresses.ts";
import { readFrontMatter } from "../yaml/frontMatter.ts";

/** What an editor wrote for an issue. */
export interface IssueText {
  /** The issue's week, such as `2021-W45`. */
  readonly week: string;
  readonly file: string;
  readonly title?: string | undefined;
  readonly number?: number | undefined;
  readonly image?: z.output<typeof issueFields>["image"];
  readonly formerAddresses: readonly string[];
  readonly introduction: Body;
}

/** The introduction that an editor wrote for a topic. */
export interface TopicText {
  readonly id: string;
  readonly file: string;
  readonly introduction: Body;
}

/** Where a story stands now, as an editor wrote it. */
export interface StorylineText {
  readonly id: string;
  readonly file: string;
  readonly summary: Body;
}

/** Reads `content/issues/<YYYY>-W<ww>.md`. */
export function readIssueText(file: string, text: string): ParsedFile<IssueText> {
  const week = basename(file, ".md");
  if (!/^[1-9]\d{3}-W\d{2}$/.test(week) || !DateTime.fromISO(week).isValid) {
    const hint = "Name the file after its ISO week, such as 2021-W45.md.";
    return { findings: [errorAt(fileStart, `\`${week}\` is not a week.`, hint, { value: week })] };
  }
  return readText(issueFields, text, "an issue", issueAddress(week), (fields, introduction) => ({
    week,
    file,
    ...fields,
    introduction,
  }));
}

/** Reads `content/topics/<id>.md`. `topics` are all ids; undefined where a mistake hides one. */
export function readTopicText(
  file: string,
  text: string,
  topics: ReadonlySet<string> | undefined,
): ParsedFile<TopicText> {
  const id = basename(file, ".md");
  const unknown = unknownName(id, topics, "a topic", "_data/topics.yaml");
  if (unknown) return { findings: [unknown] };
  return readText(topicTextFields, text, "a topic's introduction", topicAddress(id), (_, introduction) => ({
    id,
    file,
    introduction,
  }));
}

/** Reads `content/storylines/<id>.md`. `storylines` are all ids; undefined where a mistake hides one. */
export function readStorylineText(
  file: string,
  text: string,
  storylines: ReadonlySet<string> | undefined,
): ParsedFile<StorylineText> {
  const id = basename(file, ".md");
  const unknown = unknownName(id, storylines, "a storyline", "_data/storylines.yaml");
  if (unknown) return { findings: [unknown] };
  return readText(topicTextFields, text, "the text of a story", storyAddress(id), (_, summary) => ({
    id,
    file,
    summary,
  }));
}

/** The error for a file that is named after no entry of its register. */
function unknownName(
  id: string,
  ids: ReadonlySet<string> | undefined,
  kind: string,
  register: string,
): Finding | undefined {
  if (ids === undefined || ids.has(id)) return undefined;
  const hint = `${didYouMean(id, ids)} Name the file after an id in ${register}.`.trim();
  return errorAt(fileStart, `\`${id}\` is not ${kind}.`, hint, { value: id });
}

/** Reads `content/about.md`, the page about the publication. */
export function readAbout(text: string): ParsedFile<Body> {
  return readText(topicTextFields, text, "the about page", "/about/", (_, body) => body);
}

/** Reads a file of Markdown whose front matter is optional. `kind` follows "of" in messages; `address` is that of its page. */
export function readText<S extends z.ZodType, T>(
  schema: S,
  text: string,
  kind: string,
  address: string,
  make: (fields: z.output<S>, body: Body) => T,
): ParsedFile<T> {
  const parts = readFrontMatter(text, { optional: true });
  if (Array.isArray(parts)) return { findings: parts };
  const { body, findings } = readBody(parts.body, address, parts.linesBefore);
  if (Array.isArray(parts.fields)) return { body, findings: [...parts.fields, ...findings] };
  const fields = checkFields(schema, parts.fields, kind);
  const others = [...plainTextFindings(schema, parts.fields), ...findings];
  return Array.isArray(fields)
    ? { body, findings: [...fields, ...others] }
    : { value: make(fields, body), body, findings: others };
}
