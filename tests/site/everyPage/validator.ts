import { type ConfigData, HtmlValidate } from "html-validate";
import type { Page } from "../../support/site.ts";

const rules: ConfigData["rules"] = {
  // HTML knows no upper case: our templates write `<!doctype html>`.
  "doctype-style": ["error", { style: "lowercase" }],
  // Preact closes void elements and Markdown does not: a parser reads both alike.
  "void-style": "off",
  // A headline is as long as its editor made it.
  "long-title": "off",
  // What we load comes from our own host, under a name made from its content.
  "require-sri": ["error", { target: "crossorigin" }],
  // An anchor is made of the words of a headline or file name, in any script, and may begin with a year.
  "valid-id": ["error", { relaxed: true }],
};

/** What a page is held to: all that the validator recommends, or only what the standard demands. */
const validators = {
  recommended: new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:document"], rules }),
  // Whether a text skips a level of headings is its editor's business, who is warned.
  standard: new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:document"],
    rules: { ...rules, "heading-level": "off" },
  }),
};

/** What is not valid HTML in a page: its place, the fault and the rule. */
export async function htmlProblems(
  { file, html }: Pick<Page, "file" | "html">,
  level: keyof typeof validators = "recommended",
): Promise<string[]> {
  const { results } = await validators[level].validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
}
