import { type ConfigData, HtmlValidate } from "html-validate";
import type { PageProblem, SitePage } from "./sitePage.ts";

/** The rules that pages of Standfirst are held to otherwise than html-validate recommends. */
export const htmlRules: NonNullable<ConfigData["rules"]> = {
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

/** What the standard of HTML demands. `npm run check` warns of a text that skips a level of headings. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:document"],
  rules: { ...htmlRules, "heading-level": "off" },
});

/** Where a page is not valid HTML. */
export async function invalidHtml({ address, html }: SitePage): Promise<PageProblem[]> {
  const { results } = await validator.validateString(html, address);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId, ruleUrl }) => ({
      address,
      rule: ruleId,
      message: `${message.replace(/\.?$/, "")}, at ${line}:${column} of the page.`,
      remedy: ruleUrl === undefined ? "" : `See ${ruleUrl}`,
    })),
  );
}
