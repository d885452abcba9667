import { HtmlValidate } from "html-validate";
import { htmlRules as rules } from "../../../src/siteTests/invalidHtml.ts";
import type { Page } from "../../support/site.ts";

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
