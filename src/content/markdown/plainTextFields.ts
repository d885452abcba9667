import type { z } from "zod";
import { errorAt, type Finding, quoteValue, warningAt } from "../problem.ts";
import { type FieldText, fieldTextsIn } from "../schema/fieldTexts.ts";
import { pathText } from "../schema/schemaPaths.ts";
import { yamlCommentHint } from "../yaml/yamlFaults.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { noteMessage, privateNotesIn } from "./comments/privateNotes.ts";
import { type Entity, entitiesIn } from "./entities.ts";
import { isVisible } from "./linkFaults.ts";
import { markupIn } from "./markup.ts";

/** Characters of markup. Most fields, and most front matter, have none. */
const markupLike = /[*`\\<＜]|~~|&[#a-z][a-z\d]+;|(?<!\w)_|\][([:]|\[[[^]|\{[>%{#/:]|%%/i;

/** A quick test whether a text, or the YAML of fields, may have markup. */
export function mayHaveMarkup(text: string): boolean {
  return markupLike.test(text);
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
    .filter(({ text }) => markupLike.test(text))
    .flatMap((field) => faultsOf(field, yaml, [...base, ...field.path]));
}

function faultsOf({ text, isAddress }: FieldText, yaml: YamlText, path: Path): Finding[] {
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
  const marks = (isAddress ? [] : markupIn(text)).map((found) => {
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
