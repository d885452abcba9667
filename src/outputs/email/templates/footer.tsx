import { Fragment } from "preact";
import type { SiteFields } from "../../../content/schema/index.ts";
import { contactUrl } from "../../../content/siteAddresses.ts";
import type { Topic } from "../../../digest/digest.ts";
import type { Language } from "../../../language/language.ts";
import {
  type ReaderLink,
  type ResolveUrl,
  readerLinkPlaceholders,
  unsubscribePlaceholder,
} from "../emailUrls.ts";
import { useEmailStyles } from "./emailStyles.ts";

interface EmailFooterProps {
  readonly site: SiteFields;
  readonly topics: readonly Topic[] | undefined;
  readonly resolveUrl: ResolveUrl;
  readonly readerLinks: readonly ReaderLink[];
}

/** Why a reader gets the email, how to unsubscribe, and who sent it. */
export function EmailFooter(
  { site, topics, resolveUrl, readerLinks }: EmailFooterProps,
  { words: { email } }: Language,
) {
  const emailStyles = useEmailStyles();
  return (
    <>
      <p class="quiet" style={emailStyles.small}>
        {email.reason(
          site.title,
          topics?.map(({ name }) => name),
        )}{" "}
        <a class="quiet" href={unsubscribePlaceholder} style={emailStyles.plainLink}>
          {email.unsubscribe}
        </a>
        . {email.yoursAlone}
      </p>
      <p class="quiet" style={emailStyles.small}>
        {readerLinks.map((name) => (
          <Fragment key={name}>
            <a class="quiet" href={readerLinkPlaceholders[name]} style={emailStyles.plainLink}>
              {email[name]}
            </a>{" "}
            ·{" "}
          </Fragment>
        ))}
        <a class="quiet" href={resolveUrl("/subscribe/")} style={emailStyles.plainLink}>
          {email.forwarded}
        </a>
      </p>
      {site.contact && (
        <p class="quiet" style={emailStyles.small}>
          {email.labelled(
            email.writeTo,
            <a class="quiet" href={contactUrl(site.contact)} style={emailStyles.plainLink}>
              {site.contact}
            </a>,
          )}
        </p>
      )}
      <p class="quiet" style={emailStyles.small}>
        {site.title},{" "}
        <a class="quiet" href={resolveUrl("/")} style={emailStyles.plainLink}>
          {webName(resolveUrl("/"))}
        </a>
        {site.email?.address && (
          <>
            <br />
            {site.email.address}
          </>
        )}
      </p>
    </>
  );
}

function webName(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
