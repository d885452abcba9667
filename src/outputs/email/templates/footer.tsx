import type { SiteFields } from "../../../content/schema/index.ts";
import type { Topic } from "../../../digest/digest.ts";
import { nameList } from "../../../digest/wording.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { unsubscribePlaceholder } from "../unsubscribePlaceholder.ts";
import { emailStyles } from "./emailStyles.ts";

interface MailFooterProps {
  readonly site: SiteFields;
  readonly topics: readonly Topic[] | undefined;
  readonly whole: ResolveUrl;
}

/** Why a letter came, how to have no more of them, and who sent it. */
export function MailFooter({ site, topics, whole }: MailFooterProps) {
  return (
    <>
      <p class="quiet" style={emailStyles.small}>
        {reasonOf(site, topics)}{" "}
        <a class="quiet" href={unsubscribePlaceholder} style={emailStyles.plainLink}>
          Unsubscribe
        </a>
      </p>
      {site.contact && (
        <p class="quiet" style={emailStyles.small}>
          Write to the editors:{" "}
          <a class="quiet" href={contactAddress(site.contact)} style={emailStyles.plainLink}>
            {site.contact}
          </a>
        </p>
      )}
      <p class="quiet" style={emailStyles.small}>
        {site.title},{" "}
        <a class="quiet" href={whole("/")} style={emailStyles.plainLink}>
          {webName(whole("/"))}
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

/** "You get this because you subscribed to The Ward Courier." */
export function reasonOf({ title }: SiteFields, topics: readonly Topic[] | undefined): string {
  const about = topics ? `, for ${nameList(topics.map(({ name }) => name))}` : "";
  return `You get this because you subscribed to ${title}${about}.`;
}

function contactAddress(contact: string): string {
  return contact.includes("@") && !contact.includes(":") ? `mailto:${contact}` : contact;
}

function webName(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
