import { HtmlValidate } from "html-validate";
import type { Page } from "../support/site.ts";

/** The validator's own recommendations for documents, less what is a matter of taste or of our means. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
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
  },
});

/** What is not valid HTML in a page: its place, the fault and the rule. */
export async function htmlFaults({ file, html }: Pick<Page, "file" | "html">): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
}
