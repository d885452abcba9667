import { basename } from "node:path";
import { DateTime } from "luxon";
import type { z } from "zod";
import { issueAddress, topicAddress } from "./addresses.ts";
import { type Body, readBody } from "./body.ts";
import { checkFields } from "./checkFields.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { didYouMean } from "./nearest.ts";
import { anError, fileStart } from "./problem.ts";
import { issueFields, type TopicEntry, topicTextFields } from "./schema.ts";
import type { FileReading } from "./source.ts";

/** An issue's title and introduction, as an editor wrote them. */
export interface IssueText {
  /** The issue's week, such as `2021-W45`. */
  readonly week: string;
  readonly file: string;
  readonly title?: string | undefined;
  readonly introduction: Body;
}

/** A topic's long introduction. */
export interface TopicText {
  readonly id: string;
  readonly file: string;
  readonly introduction: Body;
}

/** Reads `content/issues/<YYYY>-W<ww>.md`. */
export function readIssueText(
  file: string,
  text: string,
  pictures: ReadonlySet<string>,
): FileReading<IssueText> {
  const week = basename(file, ".md");
  if (!/^\d{4}-W\d{2}$/.test(week) || !DateTime.fromISO(week).isValid) {
    const hint = "Name the file after its ISO week, such as 2021-W45.md.";
    return { findings: [anError(fileStart, `\`${week}\` is not a week.`, hint, { value: week })] };
  }
  const { fields, body, findings } = readText(issueFields, text, "an issue", issueAddress(week), pictures);
  return fields && body
    ? { value: { week, file, title: fields.title, introduction: body }, findings }
    : { findings };
}

/** Reads `content/topics/<id>.md`. */
export function readTopicText(
  file: string,
  text: string,
  topics: ReadonlyMap<string, TopicEntry>,
  pictures: ReadonlySet<string>,
): FileReading<TopicText> {
  const id = basename(file, ".md");
  if (!topics.has(id)) {
    const hint = `${didYouMean(id, topics.keys())} Name the file after an id in _data/topics.yaml.`.trim();
    return { findings: [anError(fileStart, `\`${id}\` is not a topic.`, hint, { value: id })] };
  }
  const { body, findings } = readText(topicTextFields, text, "a topic's text", topicAddress(id), pictures);
  return body ? { value: { id, file, introduction: body }, findings } : { findings };
}

/** Reads `content/about.md`, which says what the publication is. */
export function readAbout(text: string, pictures: ReadonlySet<string>): FileReading<Body> {
  const { body, findings } = readText(topicTextFields, text, "the about page", "/about/", pictures);
  return body ? { value: body, findings } : { findings };
}

function readText<S extends z.ZodType>(
  schema: S,
  text: string,
  kind: string,
  address: string,
  pictures: ReadonlySet<string>,
) {
  const parts = readFrontMatter(text, { optional: true });
  if (Array.isArray(parts)) return { findings: parts };
  const fields = checkFields(schema, parts.fields, kind);
  const { body, findings } = readBody(parts.body, address, parts.linesBefore, pictures);
  return Array.isArray(fields) ? { findings: [...fields, ...findings] } : { fields, body, findings };
}
