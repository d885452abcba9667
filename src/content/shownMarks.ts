import type { Token } from "markdown-it";
import type { Places } from "./bodyPlaces.ts";
import { didYouMean } from "./nearest.ts";
import { aWarning, type Finding } from "./problem.ts";
import { shown } from "./ruleWords.ts";

/** What a link may begin with. */
const schemes = ["https", "http", "mailto", "tel", "sms", "ftp"];

/** Warns of a link to an address that no browser can follow. */
export function deadLink(token: Token, places: Places): Finding[] {
  const href = String(token.attrGet("href") ?? "");
  const fault = faultOf(href);
  return fault ? [aWarning(places.next(href), ...fault, { value: href })] : [];
}

function faultOf(href: string): [message: string, hint: string] | undefined {
  if (href === "")
    return ["The link leads nowhere.", "Write its address between the round brackets: […](…)."];
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(href) ?? [];
  if (scheme === undefined) return undefined;
  if (!schemes.includes(scheme.toLowerCase()))
    return [
      `\`${shown(href)}\` is not an address: nothing begins with \`${scheme}:\`.`,
      didYouMean(scheme, schemes) || "Begin it with https://.",
    ];
  if (/^https?:(?!\/\/[^/?#])/i.test(href))
    return [`\`${shown(href)}\` is not a whole address.`, "Write it as https://example.org/page."];
  return /^mailto:(?!.*[^?]@.)/i.test(href)
    ? [`\`${href}\` has no address in it.`, "Write it as mailto:editors@example.org."]
    : undefined;
}

/** Marks that are shown to readers as they stand, each with what to say of it. */
const marks: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [
    /\[\^[^\]\s]+\]/g,
    "A footnote's mark is shown as it stands.",
    "Say it in the text, or link to its source.",
  ],
  [
    /\[[^[\]]+\]\[[^[\]]*\]/g,
    "The link is shown as it stands: its address is nowhere.",
    "Write it as [text](address).",
  ],
  [
    /\[[^[\]]*\]\([^)]*\)/g,
    "The link is shown as it stands: its address can't be read.",
    "Write it as [text](https://…).",
  ],
  [/<[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, "HTML is shown as it stands.", "Write it in Markdown."],
];

/** Most texts have no such marks, and looking closely is dear. */
const mayHaveMarks = /\[\^|\]\[|\]\(|<[a-z]/i;

/** Warns of each kind of mark that a block shows as it stands, once. Code and what is escaped is meant so. */
export function shownMarks({ content, children }: Token, places: Places): Finding[] {
  if (!mayHaveMarks.test(content)) return [];
  const read = (children ?? []).map((child) => (child.type === "text" ? child.content : "\n")).join("");
  if (!/[[<]/.test(read)) return [];
  const written = content.replace(/\\[!-/:-@[-`{-~]|(`+)(?!`)[\s\S]*?\1/g, " ");
  return marks.flatMap(([pattern, message, hint]) => {
    const found = written.match(pattern)?.find((mark) => read.includes(mark.replace(/["'][\s\S]*/, "")));
    return found ? [aWarning(places.next(found), message, hint, { value: found })] : [];
  });
}

/** Warns of a second block of fields, where the body begins. */
export function secondFrontMatter(source: string, linesBefore: number): Finding[] {
  const [block, blank = ""] =
    /^(\s*)---[ \t]*\n[\w-]+:[^\n]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (block === undefined) return [];
  const at = { line: linesBefore + blank.split("\n").length, column: 1 };
  const hint = "Move its fields into the first, or remove it.";
  return [aWarning(at, "A second block of front matter is shown as text.", hint)];
}
