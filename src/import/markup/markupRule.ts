import type { LossKind } from "../loss.ts";

/** Markup of another program, and what becomes of it. */
export interface MarkupRule {
  /** What a text must contain for the rule to be tried. */
  readonly part: string;
  /** Global, and without empty matches. */
  readonly pattern: RegExp;
  /** What is written instead. `resolve` resolves the markup within a part of what was found. */
  readonly replace: (found: RegExpExecArray, resolve: (text: string) => string) => string;
  /** What is lost or guessed; undefined if nothing is. */
  readonly loss?: LossKind | ((found: RegExpExecArray) => LossKind | undefined);
  /** Whether it counts in code too. */
  readonly inCode?: true;
}

/** The attributes of a tag or a shortcode, by name, in lower case. Values without a name are `0`, `1`, … */
export function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let position = 0;
  for (const [, name, double, single, bare, word] of text.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|("[^"]*"|'[^']*'|[^\s"'=<>/]\S*)/g,
  )) {
    if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? "");
    else if (word !== undefined) attributes.set(String(position++), word.replace(/^["']|["']$/g, ""));
  }
  return attributes;
}

/** A picture in Markdown. */
export function picture(src: string, alt: string): string {
  const address = /[\s()]/.test(src) ? `<${src}>` : src;
  return `![${alt.replace(/[[\]]/g, "\\$&").replace(/\s+/g, " ").trim()}](${address})`;
}

/** Code between fences that are longer than any in it. */
export function fenced(code: string, language: string): string {
  const fence = "`".repeat(Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  return `${fence}${language}\n${code.replace(/^\n+|\s+$/g, "")}\n${fence}`;
}
