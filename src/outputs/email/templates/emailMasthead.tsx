import { directionOf } from "../../../content/markdown/direction.ts";
import type { SiteFields } from "../../../content/schema/index.ts";
import { emailLogoFile } from "../../../content/siteAddresses.ts";
import type { Brand, Logo } from "../../../digest/brand/brand.ts";
import type { Issue, Item } from "../../../digest/digest.ts";
import type { Language } from "../../../language/language.ts";
import { emailLogoSize } from "../../brand/emailLogo.ts";
import type { DrawnPictures } from "../emailContents.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { styled, useEmailStyles } from "./emailStyles.ts";

interface EmailMastheadProps {
  readonly site: SiteFields;
  readonly brand: Brand;
  readonly issue: Issue;
  readonly drawn: DrawnPictures;
  readonly resolveUrl: ResolveUrl;
}

/** The title of the publication, and which issue this is. */
export function EmailMasthead(
  { site, brand: { logo }, issue, drawn, resolveUrl }: EmailMastheadProps,
  { words, weekName, weekSpan }: Language,
) {
  const showsLogo = drawn.has(emailLogoFile);
  const emailStyles = useEmailStyles();
  return (
    <>
      <mj-text padding="8px 24px 14px">
        <h1 class="title" style={emailStyles.title}>
          {showsLogo && logo ? <EmailLogo logo={logo} site={site} resolveUrl={resolveUrl} /> : site.title}
        </h1>
        {site.strapline && (
          <p class="quiet" style={emailStyles.strapline}>
            {site.strapline}
          </p>
        )}
      </mj-text>
      <mj-text css-class="thin" padding="8px 24px">
        <p class="quiet" style={emailStyles.dateline}>
          {weekName(issue.week)} · {weekSpan(issue.from, issue.to)}
          <span class="apart"> · </span>
          <a class="accent" href={resolveUrl(issue.address)} style={emailStyles.link}>
            {words.email.readOnline}
          </a>
        </p>
      </mj-text>
    </>
  );
}

interface EmailLogoProps extends Pick<EmailMastheadProps, "site" | "resolveUrl"> {
  readonly logo: Logo;
}

/** The logo, and the title beside it if the publication wants both. */
function EmailLogo({ logo, site, resolveUrl }: EmailLogoProps) {
  const { width, height } = emailLogoSize(logo.size);
  return (
    <>
      <img
        src={resolveUrl(emailLogoFile)}
        alt={logo.withTitle ? "" : site.title}
        width={width}
        height={height}
        style="display:inline-block;vertical-align:middle"
      />
      {logo.withTitle && ` ${site.title}`}
    </>
  );
}

/** The list of items. It links to their pages, because some email programs do not support links within an email. */
export function ContentsList(
  { items, resolveUrl }: { readonly items: readonly Item[]; readonly resolveUrl: ResolveUrl },
  { words }: Language,
) {
  const emailStyles = useEmailStyles();
  return (
    <>
      <h2 style={emailStyles.sectionName}>{words.email.inThisIssue}</h2>
      <ol style={emailStyles.list}>
        {items.map(({ slug, address, headline }) => (
          <li key={slug} {...styled(emailStyles.entry, directionOf(headline))}>
            <a href={resolveUrl(address)} style={emailStyles.plainLink}>
              {headline}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
