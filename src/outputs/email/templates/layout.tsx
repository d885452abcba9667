import type { ComponentChildren } from "preact";
import type { Digest } from "../../../digest/digest.ts";
import type { Contents } from "../emailContents.ts";
import type { EmailPlan } from "../emailPlan.ts";
import { urlResolver } from "../emailUrls.ts";
import { preheaderOf, subjectOf } from "../subject.ts";
import { emailStyles, ink, paper, serif, sheet } from "./emailStyles.ts";
import { MailFooter } from "./footer.tsx";
import { MailItem } from "./item.tsx";
import { ContentsList, Masthead } from "./masthead.tsx";
import { MailProse, resolveOn } from "./prose.tsx";
import { MailCorrections, MailKeyDates } from "./sections.tsx";

interface MailIssueProps {
  readonly digest: Digest;
  readonly contents: Contents;
  readonly plan: EmailPlan;
}

/** An issue as a letter, in MJML, which makes of it what mail programs can show. */
export function MailIssue({ digest, contents, plan }: MailIssueProps) {
  const { site } = digest;
  const { issue, items, corrections, keyDates, topics } = contents;
  const whole = urlResolver(digest);
  return (
    <mjml lang={site.language}>
      <Head contents={contents} />
      <mj-body background-color={paper} width="600px" css-class="paper">
        <mj-section padding="16px 0 32px">
          <mj-column>
            <Masthead digest={digest} issue={issue} />
            {issue.introduction && topics === undefined && (
              <Block css="">
                {issue.title && <p style={emailStyles.issueTitle}>{issue.title}</p>}
                <MailProse nodes={issue.introduction.tree} resolve={resolveOn(issue.address, whole)} />
              </Block>
            )}
            {plan.contents && (
              <Block>
                <ContentsList items={items} whole={whole} />
              </Block>
            )}
            {items.map((item, index) => (
              <Block key={item.slug} css={index === 0 ? "thick" : "hair"}>
                <MailItem item={item} lead={index === 0} form={plan.forms[index] ?? "full"} whole={whole} />
              </Block>
            ))}
            {corrections.length > 0 && (
              <Block css="thick">
                <MailCorrections corrections={corrections} whole={whole} />
              </Block>
            )}
            {keyDates.length > 0 && (
              <Block css="thick">
                <MailKeyDates keyDates={keyDates} most={plan.keyDates} whole={whole} />
              </Block>
            )}
            <Block css="thick">
              <MailFooter site={site} topics={topics} whole={whole} />
            </Block>
          </mj-column>
        </mj-section>
      </mj-body>
    </mjml>
  );
}

function Head({ contents }: { readonly contents: Contents }) {
  return (
    <mj-head>
      <mj-title>{subjectOf(contents)}</mj-title>
      <mj-preview>{preheaderOf(contents)}</mj-preview>
      <mj-attributes>
        <mj-text
          font-family={serif}
          font-size="17px"
          line-height="26px"
          color={ink}
          padding="18px 24px 8px"
        />
      </mj-attributes>
      <mj-style>{sheet}</mj-style>
      <mj-raw>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
      </mj-raw>
    </mj-head>
  );
}

/** A part of the letter, with a rule above it. */
function Block({ css = "hair", children }: { readonly css?: string; readonly children: ComponentChildren }) {
  return <mj-text css-class={css}>{children}</mj-text>;
}
