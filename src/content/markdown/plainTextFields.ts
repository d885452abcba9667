import type { z } from "zod";
import { errorAt, type Finding, quoteValue, warningAt } from "../problem.ts";
import { type FieldText, fieldTextsIn } from "../schema/fieldTexts.ts";
import { pathText } from "../schema/schemaPaths.ts";
import { yamlCommentHint } from "../yaml/yamlFaults.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { type Entity, entitiesIn } from "./entities.ts";
import { isVisible } from "./linkFaults.ts";
import { markupIn } from "./markup.ts";
import { noteShown, privateNotesIn } from "./privateNotes.ts";

/** What may be no plain text. Nearly no field has any of it, nor has most front matter as it is written. */
const mayHaveMarks = /[*`\\<]|~~|&[#a-z][a-z\d]+;|(?<!\w)_|\][([:]|\[[[^]|\{[>%{#/:]|%%/i;

/** Whether a text, or all the fields that are written in one, may say anything else than plain words. */
export function mayHaveMarkup(text: string): boolean {
  return mayHaveMarks.test(text);
}

/**
 * Tells of what is no plain text in the fields of a group that stands at `base` in `yaml`: notes for editors, characters as HTML writes them,
 * and Markdown.
 */
export function markedFields(
  schema: z.ZodType,
  yaml: YamlText,
  base: Path = [],
  written: unknown = yaml.value,
): Finding[] {
  return fieldTextsIn(schema, written)
    .filter(({ text }) => mayHaveMarks.test(text))
    .flatMap((field) => faultsOf(field, yaml, [...base, ...field.path]));
}

function faultsOf({ text, isAddress }: FieldText, yaml: YamlText, path: Path): Finding[] {
  const field = pathText(path);
  const notes = isAddress ? [] : privateNotesIn(text);
  if (notes.length > 0) {
    const hint = `Take it out. ${yamlCommentHint}`;
    return notes.map((note) =>
      errorAt(yaml.positionWithin(path, note), noteShown(note), hint, { field, value: note }),
    );
  }
  const entities = entitiesIn(text).map(({ found, meant }) => {
    const message = `\`${field}\` has \`${quoteValue(found)}\`, and readers see it as it stands.`;
    return warningAt(yaml.positionWithin(path, found), message, remedy({ found, meant }), {
      field,
      value: found,
    });
  });
  const marks = (isAddress ? [] : markupIn(text)).map((found) => {
    const message = `\`${field}\` is plain text: readers see \`${quoteValue(found)}\` as it stands.`;
    return warningAt(yaml.positionWithin(path, found), message, "Write the words alone.", {
      field,
      value: found,
    });
  });
  return [...entities, ...marks];
}

function remedy({ meant }: Entity): string {
  if (/^\s+$/.test(meant)) return "Write a space.";
  return isVisible(meant) && meant !== "\ufffd" ? `Write \`${meant}\`.` : "Take it out.";
}
