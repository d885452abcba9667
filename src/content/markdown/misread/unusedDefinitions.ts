import type { MarkdownIt, Token } from "markdown-it";
import { type Finding, type Position, quoteValue, warningAt } from "../../problem.ts";
import type { ParseEnv } from "../markdown.ts";

/** The definitions of links in a text, such as `[rain]: https://example.org/`, and the labels that links use. */
export interface Definitions {
  readonly all: readonly { readonly label: string; readonly lines: readonly [from: number, end: number] }[];
  readonly used: ReadonlySet<string>;
}

/** Makes the parser tell which definitions links use. markdown-it looks up a label where it reads a link. */
export function watchDefinitions(markdown: MarkdownIt): void {
  markdown.core.ruler.before("strip_references", "definitions", ({ tokens, env }) => {
    const { references } = env as { references?: Record<string, unknown> };
    if (references === undefined) return;
    const used = new Set<string>();
    (env as ParseEnv).definitions = { all: tokens.flatMap(definitionIn), used };
    const watched = new Proxy(references, {
      get(all, label) {
        used.add(String(label));
        return Reflect.get(all, label) as unknown;
      },
    });
    Object.assign(env as object, { references: watched });
  });
}

function definitionIn({ type, map, meta }: Token): Definitions["all"] {
  return type === "reference_definition" ? [{ label: String(meta?.label), lines: map ?? [0, 0] }] : [];
}

/** Warns of definitions that readers do not see, because no link uses them, and of footnotes that became links. `shown` is the body without comments. */
export function unusedDefinitions({ definitions }: ParseEnv, shown: string, linesBefore: number): Finding[] {
  if (definitions === undefined) return [];
  const { all, used } = definitions;
  const lines = shown.split("\n");
  const defined = new Set<string>();
  return all.flatMap(({ label, lines: [from, end] }) => {
    const text = lines.slice(from, end).join("\n").trim();
    const at = { line: from + 1 + linesBefore, column: 1 };
    const [footnote] = /\[\^[^[\]]*\s[^[\]]*\]/.exec(text) ?? [];
    if (footnote !== undefined) return footnoteAsLink(footnote, at);
    const isFirst = defined.size < defined.add(label).size;
    if (isFirst && used.has(label)) return [];
    const reason = isFirst ? "it defines a link that is used nowhere" : "a line above defines the same link";
    const message = `Readers don't see \`${quoteValue(text)}\`, because ${reason}.`;
    const hint = "Delete it. To show it as text, write a backslash before it.";
    return warningAt(at, message, hint, { value: text });
  });
}

/** The warning of a footnote with a space in its name, which is the definition of a link. */
function footnoteAsLink(footnote: string, at: Position): Finding {
  const message = `The footnote \`${quoteValue(footnote)}\` is a link, because its name has a space.`;
  return warningAt(at, message, "Give it a name without spaces, such as `[^1]`.", { value: footnote });
}
