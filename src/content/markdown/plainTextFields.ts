import type { z } from "zod";
import { errorAt, type Finding, quoteValue, warningAt } from "../problem.ts";
import { type FieldText, fieldTextsIn } from "../schema/fieldTexts.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import { yamlCommentHint } from "../yaml/yamlProblems.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { noteMessage, privateNotesIn } from "./comments/privateNotes.ts";
import { type Entity, entitiesIn } from "./entities.ts";
import { isVisible } from "./linkProblems.ts";
import { markupIn } from "./markup.ts";

/** What markup has and most front matter has not. */
const markupLike =
  /[*`\\<＜~^$|\uE000-\uF8FF\uFFFD【［]|&(?:#\d|#x|[a-z]{2})|(?<!\w)_|\][ \t]*[([:（]|\)\[|\[[[^@/!\]]|\[-@|\[[ x]\]|\[_?toc|\[\w+[=:|]|\[(?:TODO|FIXME|TK|notes? )|\(\([a-z]|\[\w+ \w+=|\w:[^\s[]{0,200}\[|\{[^\s{}]|\{\{|\{ [.A-Z]|\(@|%%|::|:[a-z+-][\w+-]*:|''|==|\+\+|(?<!:)\/\/|#[^\s\d]|Error!|HYPERLINK|â€|[ÃÂ][\u0080-\u00BF]|[•▪●]/i;
/** The start of a text over several lines. */
const blockScalar = /[|>][+-]?\d?\n/;

/** A quick test whether the YAML of fields may have markup. */
export function mayHaveMarkup(yaml: string): boolean {
  return markupLike.test(yaml) || blockScalar.test(yaml);
}

/**
 * Finds what is not plain text in the fields of a group at `base` in `yaml`: notes for editors, character references of HTML, and
 * Markdown.
 */
export function plainTextFindings(
  schema: z.ZodType,
  yaml: YamlText,
  base: Path = [],
  written: unknown = yaml.value,
): Finding[] {
  return fieldTextsIn(schema, written)
    .filter(({ text }) => markupLike.test(text) || text.includes("\n"))
    .flatMap((field) => problemsOf(field, yaml, [...base, ...field.path]));
}

function problemsOf({ text, isAddress }: FieldText, yaml: YamlText, path: Path): Finding[] {
  const field = pathText(path);
  const notes = isAddress ? [] : privateNotesIn(text);
  if (notes.length > 0) {
    const hint = `Delete it. ${yamlCommentHint}`;
    return notes.map((note) =>
      errorAt(yaml.positionWithin(path, note), noteMessage(note), hint, { field, value: note }),
    );
  }
  const entities = entitiesIn(text).map(({ found, meant }) => {
    const message = `\`${field}\` has \`${quoteValue(found)}\`, which readers see as it is.`;
    return warningAt(yaml.positionWithin(path, found), message, remedy({ found, meant }), {
      field,
      value: found,
    });
  });
  const marks = (isAddress ? [] : markupIn(text)).filter(isNoEntity).map((found) => {
    const message = `\`${field}\` is plain text, so readers see \`${quoteValue(found)}\` as it is.`;
    return warningAt(yaml.positionWithin(path, found), message, "Write only the words.", {
      field,
      value: found,
    });
  });
  return [...entities, ...marks];
}

function remedy({ meant }: Entity): string {
  if (/^\s+$/.test(meant)) return "Write a space.";
  return isVisible(meant) && meant !== "\ufffd" ? `Write \`${meant}\`.` : "Delete it.";
}

/** Character references, also those that were escaped twice, are reported as such. */
function isNoEntity(found: string): boolean {
  return !/^\uFFFC.*;$/.test(found) && entitiesIn(found).length === 0;
}
