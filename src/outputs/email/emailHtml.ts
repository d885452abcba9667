import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Digest } from "../../digest/digest.ts";
import type { EmailContents } from "./emailContents.ts";
import type { EmailPlan } from "./emailPlan.ts";
import { EmailLayout } from "./templates/layout.tsx";

/** Renders the HTML of an email as planned. Throws if the template is invalid MJML, which would be a bug in the template. */
export async function emailHtml(contents: EmailContents, plan: EmailPlan, digest: Digest): Promise<string> {
  // Loading it takes longer than loading all of Standfirst, and a preview seldom shows an email.
  const { default: mjml2html } = await import("mjml");
  const mjml = render(h(EmailLayout, { digest, contents, plan }), digest.language);
  const { html, errors } = await mjml2html(mjml, {
    validationLevel: "strict",
    fonts: {},
    keepComments: false,
  });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join("\n"));
  return compact(html);
}

/** Removes MJML's indentation. Outside code, only MJML writes line breaks, so no space that readers see is lost. */
function compact(html: string): string {
  return `${html
    .split(/(<pre[ >].*?<\/pre>)/s)
    .map((text, index) =>
      index % 2 === 1 ? text : text.replace(/>(\s+)(?=<)/g, withoutLineEnds).replace(/(?<!\s)\s*\n\s*/g, " "),
    )
    .join("")
    .trim()}\n`;
}

/** Where a tag follows a tag, white space with a line end means nothing. */
function withoutLineEnds(between: string): string {
  return between.includes("\n") ? ">" : between;
}
