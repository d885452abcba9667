import { divide } from "../frontMatter.ts";
import { aWarning } from "../problem.ts";
import { pathText, valueAt } from "../schemaPaths.ts";
import { type Path, readYaml } from "../yamlText.ts";
import { type Edit, edited, placeIn } from "./edits.ts";
import type { Rule } from "./rule.ts";
import { scalarFor, scalarsIn, type WrittenScalar } from "./scalars.ts";
import { blockTexts, type Line, linesOf } from "./textLines.ts";

/** The fields whose values are no prose, by the names on the way to them. */
const exact = new Set(
  `topics organisations people series label image.src sources.url related.item related.as formerSlugs updates.kind keyDates.kind
  date reviewBy minorChange sources.date keyDates.date keyDates.id keyDates.was keyDates.withdrawn updates.date figures.asOf`.split(
    /\s+/,
  ),
);
const numeric = new Set(["order", "draft", "figures.value", "figures.of"]);
const marked = /^[“”„‟‘’‚"'](.*)[“”‟‘’"']$/s;
const typographic = /^[“”„‟‘’‚]|[“”‟‘’]$/;

/** YAML knows plain quotation marks alone: others become a part of the value. */
export const quotes: Rule = {
  name: "quotes",
  about:
    "Ids, dates, slugs, addresses and numbers in the front matter stand without typographic quotation marks, which become a part of them; nor do such marks hold a text together that has a colon or `#` in it. Plain ones are put there, or none.",
  example: "`date: “2021-11-10”` becomes `date: 2021-11-10`.",
  check({ text }) {
    return quotedIn(text).map(({ from, to, text: plain, field }) => {
      const written = text.slice(from, to);
      return aWarning(
        placeIn(text, from),
        `${written} has typographic quotation marks, which YAML takes for text.`,
        `Write ${plain}.`,
        {
          rule: "quotes",
          field,
          value: written,
        },
      );
    });
  },
  mend: (text) => edited(text, quotedIn(text)),
};

interface Quoted extends Edit {
  readonly field: string;
}

function quotedIn(text: string): Quoted[] {
  const parts = divide(text);
  if (Array.isArray(parts) || !/[“”„‟‘’‚]/.test(parts.yaml)) return [];
  const lines = linesOf(parts.yaml, parts.yamlAt);
  const block = blockTexts(lines);
  const torn = lines.filter((line) => !block.has(line)).flatMap(tornIn);
  if (torn.length > 0) return torn;
  return /[:\-[,] *["']?[“”„‟‘’‚]|[“”‟‘’]["']? *(?:$|[\],])/m.test(parts.yaml)
    ? scalarsIn(text).flatMap(markedIn)
    : [];
}

/** A text between typographic marks that YAML does not take as one. */
function tornIn({ text, at }: Line): Quoted[] {
  const [, before = "", value = ""] = /^( *(?:- +)?(?:\w+: +)?)(\S.*?)[ \t]*$/.exec(text) ?? [];
  const [, inside] = /^[“”„‟"](.*)[“”‟"]$/.exec(value) ?? [];
  if (before.trim() === "" || inside === undefined || !/[“”„‟]/.test(value.charAt(0) + value.slice(-1)))
    return [];
  const read = readYaml(`text: ${value}\n`);
  if (!Array.isArray(read) && valueAt(read.value, ["text"]) === value) return [];
  const from = at + before.length;
  return [{ from, to: from + value.length, text: JSON.stringify(inside), field: "" }];
}

function markedIn({ path, value, written, from, to }: WrittenScalar): Quoted[] {
  const names = path.filter((part) => typeof part === "string").join(".");
  const [, inside] = (typeof value === "string" && typographic.test(value) && marked.exec(value)) || [];
  const bare = inside?.trim();
  if (!bare || typographic.test(bare)) return [];
  const text = plainFor(names, bare, written);
  return text === undefined ? [] : [{ from, to, text, field: pathText(path as Path) }];
}

function plainFor(names: string, bare: string, written: string): string | undefined {
  if (exact.has(names)) return scalarFor(bare, written);
  return numeric.has(names) && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(bare) ? bare : undefined;
}
