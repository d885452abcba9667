import { directionOf } from "../../../content/markdown/direction.ts";
import type { SiteFields } from "../../../content/schema/index.ts";
import type { Issue, Item } from "../../../digest/digest.ts";
import type { Language } from "../../../language/language.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { styled, useEmailStyles } from "./emailStyles.ts";

interface EmailMastheadProps {
  readonly site: SiteFields;
  readonly issue: Issue;
  readonly resolveUrl: ResolveUrl;
}

/** The title of the publication, and which issue this is. */
export function EmailMasthead(
  { site, issue, resolveUrl }: EmailMastheadProps,
  { words, weekName, weekSpan }: Language,
) {
  const emailStyles = useEmailStyles();
  return (
    <>
      <mj-text padding="8px 24px 14px">
        <h1 class="title" style={emailStyles.title}>
          {site.title}
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
