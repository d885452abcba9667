import { blockTexts, type Line, linesOf } from "../../content/markdown/textLines.ts";
import { type Finding, positionAt, warningAt } from "../../content/problem.ts";
import { notations } from "../../content/schema/fieldUses.ts";
import { pathText, valueAt } from "../../content/schema/schemaPaths.ts";
import { splitFrontMatter } from "../../content/yaml/frontMatter.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";
import { readYaml } from "../../content/yaml/yamlText.ts";
import type { HouseRule } from "../houseRule.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { scalarFor, scalarsIn, type WrittenScalar } from "../text/scalars.ts";

const quoted = /^[“”„‟‘’‚"'](.*)[“”‟‘’"']$/s;
const typographicEdge = /^[“”„‟‘’‚]|[“”‟‘’]$/;

/** YAML knows only straight quotation marks: it reads any others as part of the value. */
export const rule: HouseRule = {
  name: "quotes",
  fixesErrors: true,
  about:
    "Don't put typographic quotation marks around ids, dates, slugs, addresses and numbers in the front matter: YAML reads the marks as part of the value. They don't protect a text that has a colon or `#` in it, either. `--fix` replaces them with straight ones, or removes them, unless the first and the last mark belong to two quotations.",
  example: "`date: “2021-11-10”` becomes `date: 2021-11-10`.",
  check({ text }) {
    const torn = brokenQuotesIn(text);
    const whole = applyEdits(text, torn);
    const lines = new Set(torn.map(({ from }) => positionAt(text, from).line));
    return [
      ...torn.map((each) => warningOf(each, text)),
      ...quotedValuesIn(whole)
        .filter(({ from }) => !lines.has(positionAt(whole, from).line))
        .map((each) => warningOf(each, whole)),
    ];
  },
  fix(text) {
    const whole = applyEdits(text, brokenQuotesIn(text));
    return applyEdits(whole, quotedValuesIn(whole));
  },
};

interface Quoted extends Edit {
  readonly field: string;
}

/** Fixing broken texts keeps every line where it is, so the positions of later problems stay right. */
function warningOf({ from, to, text: plain, field }: Quoted, text: string): Finding {
  const written = text.slice(from, to);
  const message = `${written} has typographic quotation marks, which YAML reads as text.`;
  return warningAt(positionAt(text, from), message, `Write ${plain}.`, { field, value: written });
}

/** The texts between typographic marks that YAML does not read as one value. */
function brokenQuotesIn(text: string): Quoted[] {
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts) || !mayBeBroken.test(parts.yaml)) return [];
  const lines = linesOf(parts.yaml, parts.yamlAt);
  const block = blockTexts(lines);
  const torn = lines.flatMap((line, index) =>
    block.has(line) || continuesBelow(line, lines[index + 1]) ? [] : brokenQuotesOn(line),
  );
  if (torn.length === 0 || Array.isArray(readYaml(parts.yaml))) return torn;
  const starts = new Set(scalarsIn(text).map(({ from }) => from));
  return torn.filter(({ from }) => starts.has(from));
}

/** Whether a line's text may continue below it: the marks around the line are then not around the text. */
function continuesBelow({ text }: Line, next: Line | undefined): boolean {
  const indentOf = (line = "") => /^ */.exec(line)?.[0].length ?? 0;
  return indentOf(next?.text) > indentOf(text) && /^ +[^ #]/.test(next?.text ?? "");
}

function brokenQuotesOn({ text, at }: Line): Quoted[] {
  const [, before = "", value = ""] = /^( *(?:- +)?(?:\w+: +)?)(\S.*)$/.exec(text.trimEnd()) ?? [];
  const [, inside] = /^[“”„‟"](.*)[“”‟"]$/.exec(value) ?? [];
  if (before.trim() === "" || inside === undefined || !/[“”„‟]/.test(value.charAt(0) + value.slice(-1)))
    return [];
  if (!pairs.test(inside)) return [];
  const read = readYaml(`text: ${value}\n`);
  if (!Array.isArray(read) && valueAt(read.value, ["text"]) === value) return [];
  const from = at + before.length;
  return [{ from, to: from + value.length, text: JSON.stringify(inside), field: "" }];
}

/** A text that has its marks in pairs, or none. In any other, the first and the last mark belong to two quotations. */
const pairs = /^(?:[^“”„‟"]|“[^“”„‟"]*”|(?<!\S)"[^“”„‟"]*"(?!\w))*$/;
const typographicMark = /[“”„‟‘’‚]/;
/** A quick check for a mark at either end of a value: nearly no item has one. */
const mayBeBroken = /[-:] +[“”„‟]|[“”„‟][ \t]*$/m;

/** The values that have typographic marks as part of them. */
function quotedValuesIn(text: string): Quoted[] {
  const parts = splitFrontMatter(text);
  const mayBeMarked = /[:\-[,] *["']?[“”„‟‘’‚]|[“”‟‘’]["']? *(?:$|[\],])/m;
  if (Array.isArray(parts) || !typographicMark.test(parts.yaml) || !mayBeMarked.test(parts.yaml)) return [];
  return scalarsIn(text).flatMap(quotedValue);
}

function quotedValue({ path, value, written, from, to }: WrittenScalar): Quoted[] {
  const names = path.filter((part) => typeof part === "string").join(".");
  const [, inside] = (typeof value === "string" && typographicEdge.test(value) && quoted.exec(value)) || [];
  const bare = inside?.trim();
  if (!bare || typographicEdge.test(bare)) return [];
  const text = unquoted(names, bare, written);
  return text === undefined ? [] : [{ from, to, text, field: pathText(path as Path) }];
}

function unquoted(names: string, bare: string, written: string): string | undefined {
  const notation = notations.get(names);
  if (notation === "exact") return scalarFor(bare, written);
  return notation === "number" && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(bare) ? bare : undefined;
}
