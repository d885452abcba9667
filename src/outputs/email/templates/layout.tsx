import type { ComponentChildren } from "preact";
import type { Palettes } from "../../../content/colours/palette.ts";
import { palettesOf } from "../../../content/colours/palettesOf.ts";
import { sectionAt } from "../../../digest/brand/issueSections.ts";
import type { Digest } from "../../../digest/digest.ts";
import type { EmailContents } from "../emailContents.ts";
import type { EmailPlan } from "../emailPlan.ts";
import { urlResolver } from "../emailUrls.ts";
import { preheaderOf, subjectOf } from "../subject.ts";
import { ContentsList, EmailMasthead } from "./emailMasthead.tsx";
import { EmailProse } from "./emailProse.tsx";
import { EmailStylesProvider, emailSheet, emailStylesOf, useEmailStyles } from "./emailStyles.ts";
import { EmailFooter } from "./footer.tsx";
import { EmailItem, ItemPicture } from "./item.tsx";
import { EmailCorrections, EmailKeyDates, EmailMoved } from "./sections.tsx";

interface EmailLayoutProps {
  readonly digest: Digest;
  readonly contents: EmailContents;
  readonly plan: EmailPlan;
}

/** The email of an issue, in MJML, which compiles it to HTML that email programs can show. */
export function EmailLayout(props: EmailLayoutProps) {
  const palettes = palettesOf(props.digest.site);
  const styles = emailStylesOf(props.digest);
  return (
    <EmailStylesProvider value={styles}>
      <mjml lang={props.digest.site.language}>
        <Head contents={props.contents} palettes={palettes} />
        <mj-body background-color={palettes.light.paper} width="600px" css-class="paper">
          <mj-section padding="16px 0 32px">
            <mj-column>
              <Parts {...props} />
            </mj-column>
          </mj-section>
        </mj-body>
      </mjml>
    </EmailStylesProvider>
  );
}

function Parts({ digest, contents, plan }: EmailLayoutProps) {
  const emailStyles = useEmailStyles();
  const { site } = digest;
  const { issue, items, corrections, moved, keyDates, topics } = contents;
  const resolveUrl = urlResolver(digest, contents.drawn);
  return (
    <>
      <EmailMasthead
        site={site}
        brand={digest.brand}
        issue={issue}
        drawn={contents.drawn}
        resolveUrl={resolveUrl}
      />
      {(issue.introduction || issue.image) && topics === undefined && (
        <Block css="">
          {issue.title && <p style={emailStyles.issueTitle}>{issue.title}</p>}
          <ItemPicture item={issue} resolveUrl={resolveUrl} />
          {issue.introduction && (
            <EmailProse
              nodes={issue.introduction.tree}
              resolve={(address) => resolveUrl(address, issue.address)}
            />
          )}
        </Block>
      )}
      {plan.hasContentsList && (
        <Block>
          <ContentsList items={items} resolveUrl={resolveUrl} />
        </Block>
      )}
      {items.map((item, index) => (
        <Block key={item.slug} css={index === 0 || sectionAt(items, index) ? "thick" : "hair"}>
          {sectionAt(items, index) && (
            <p class="quiet" style={emailStyles.section}>
              {sectionAt(items, index)}
            </p>
          )}
          <EmailItem
            item={item}
            contents={contents}
            lead={index === 0}
            form={plan.forms[index] ?? "full"}
            resolveUrl={resolveUrl}
          />
        </Block>
      ))}
      {corrections.length > 0 && (
        <Block css="thick">
          <EmailCorrections corrections={corrections} resolveUrl={resolveUrl} />
        </Block>
      )}
      {moved.length > 0 && (
        <Block css="thick">
          <EmailMoved moved={moved} resolveUrl={resolveUrl} />
        </Block>
      )}
      {keyDates.length > 0 && (
        <Block css="thick">
          <EmailKeyDates keyDates={keyDates} shown={plan.keyDates} resolveUrl={resolveUrl} />
        </Block>
      )}
      <Block css="thick">
        <EmailFooter site={site} topics={topics} resolveUrl={resolveUrl} readerLinks={contents.readerLinks} />
      </Block>
    </>
  );
}

interface HeadProps extends Pick<EmailLayoutProps, "contents"> {
  readonly palettes: Palettes;
}

function Head({ contents, palettes }: HeadProps) {
  return (
    <mj-head>
      <mj-title>{subjectOf(contents)}</mj-title>
      <mj-preview>{preheaderOf(contents)}</mj-preview>
      <mj-attributes>
        <mj-text
          font-family={useEmailStyles().text}
          font-size="17px"
          line-height="26px"
          color={palettes.light.ink}
          padding="18px 24px 8px"
        />
      </mj-attributes>
      <mj-style>{emailSheet(palettes)}</mj-style>
      <mj-raw>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
      </mj-raw>
    </mj-head>
  );
}

/** A part of the email, with a rule above it. */
function Block({ css = "hair", children }: { readonly css?: string; readonly children: ComponentChildren }) {
  return <mj-text css-class={css}>{children}</mj-text>;
}
