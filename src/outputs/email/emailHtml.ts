import mjml2html from "mjml";
import { render } from "preact-render-to-string";
import type { Digest } from "../../digest/digest.ts";
import type { Contents } from "./emailContents.ts";
import type { EmailPlan } from "./emailPlan.ts";
import { MailIssue } from "./templates/layout.tsx";

/** A letter's HTML, as its plan says. Throws where the template is no sound MJML, which would be a fault of this program. */
export async function emailHtml(contents: Contents, plan: EmailPlan, digest: Digest): Promise<string> {
  const mjml = render(MailIssue({ digest, contents, plan }));
  const { html, errors } = await mjml2html(mjml, {
    validationLevel: "strict",
    fonts: {},
    keepComments: false,
  });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join("\n"));
  return compact(html);
}

/** MJML indents what it writes. Only it writes line ends outside of code, so that blanks which readers see stay. */
function compact(html: string): string {
  return `${html
    .split(/(<pre[ >].*?<\/pre>)/s)
    .map((text, index) =>
      index % 2 === 1 ? text : text.replace(/>\s*\n\s*(?=<)/g, ">").replace(/\s*\n\s*/g, " "),
    )
    .join("")
    .trim()}\n`;
}
