import { editorPalettes } from "../../src/content/colours/palette.ts";
import type { Issue } from "../../src/digest/digest.ts";
import type { EmailIssue } from "../../src/outputs/email/emailIssue.ts";
import { kilobytes } from "../../src/outputs/email/emailIssue.ts";
import { count } from "../../src/report.ts";

const { text: ground, wash: words } = editorPalettes.light;
const barStyle = `margin:0;padding:10px 16px;background:${ground};color:${words};font:14px/20px sans-serif`;
const linkStyle = `color:${words}`;

/** The bar above an email in the preview: its subject as inboxes show it, its size and what was left out. */
export function EmailBar({ email, issue }: { readonly email: EmailIssue; readonly issue: Issue }) {
  const { subject, preheader, html, text, shortened, laterDates } = email;
  return (
    <aside aria-label="For the editor" style={barStyle}>
      <strong>{subject}</strong> {preheader}
      <br />
      <a href={issue.address} style={linkStyle}>
        The issue
      </a>{" "}
      · {kilobytes(html)} of HTML · {kilobytes(text)} of{" "}
      <a href="text/" style={linkStyle}>
        plain text
      </a>
      {laterDates > 0 && ` · on the calendar page only: ${count(laterDates, "later key date")}`}
      {shortened.length > 0 && ` · shortened: ${shortened.toReversed().join(", ")}`}
    </aside>
  );
}

/** The plain text of an email, in a monospaced font. */
export function EmailTextPage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
      </head>
      <body>
        <pre style="margin:16px;font:14px/20px monospace;white-space:pre-wrap">{text}</pre>
      </body>
    </html>
  );
}
