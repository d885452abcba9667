import type { Issue } from "../../src/digest/digest.ts";
import { kilobytes } from "../../src/outputs/email/compose.ts";
import type { EmailIssue } from "../../src/outputs/email/emailIssue.ts";
import { laterDatesName } from "../../src/outputs/email/templates/sections.tsx";

const barStyle = "margin:0;padding:10px 16px;background:#1a1c22;color:#ffffff;font:14px/20px sans-serif";
const linkStyle = "color:#ffffff";

/** What an editor is told above a letter in the preview: how readers see it in a list of messages, and how large it is. */
export function LetterBar({ letter, issue }: { readonly letter: EmailIssue; readonly issue: Issue }) {
  const { subject, preheader, html, text, shortened, laterDates } = letter;
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
      {laterDates > 0 && ` · left to the calendar: ${laterDatesName(laterDates)}`}
      {shortened.length > 0 && ` · shortened: ${shortened.toReversed().join(", ")}`}
    </aside>
  );
}

/** A letter's plain text, in the columns that mail programs give it. */
export function LetterTextPage({ title, text }: { readonly title: string; readonly text: string }) {
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
