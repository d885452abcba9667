import type { SiteFields } from "../../src/content/schema.ts";
import type { Topic } from "../../src/digest/digest.ts";
import { unsubscribeMark } from "../../src/publish/email/mark.ts";
import type { Whole } from "../../src/publish/email/places.ts";
import { nameList } from "../parts/headline.tsx";
import { look } from "./look.ts";

interface MailFooterProps {
  readonly site: SiteFields;
  readonly topics: readonly Topic[] | undefined;
  readonly whole: Whole;
}

/** Why a letter came, how to have no more of them, and who sent it. */
export function MailFooter({ site, topics, whole }: MailFooterProps) {
  return (
    <>
      <p class="quiet" style={look.small}>
        {reasonOf(site, topics)}{" "}
        <a class="quiet" href={unsubscribeMark} style={look.plainLink}>
          Unsubscribe
        </a>
      </p>
      {site.contact && (
        <p class="quiet" style={look.small}>
          Write to the editors:{" "}
          <a class="quiet" href={contactAddress(site.contact)} style={look.plainLink}>
            {site.contact}
          </a>
        </p>
      )}
      <p class="quiet" style={look.small}>
        {site.title},{" "}
        <a class="quiet" href={whole("/")} style={look.plainLink}>
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
