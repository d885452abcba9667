import type { EmailIssue } from "./emailIssue.ts";
import { type ReaderLink, readerLinkPlaceholders, unsubscribePlaceholder } from "./emailUrls.ts";

/** What a mailing service replaces with a link of the subscriber's. */
type LinkTags = { readonly unsubscribe: string } & { readonly [L in ReaderLink]?: string };

/**
 * The merge tags of services. Those of listmonk are in its documentation and in `internal/manager/manager.go`; Mailchimp's in its
 * own templates (github.com/mailchimp/email-blueprints). Buttondown's page for settings needs its Portal, which not all have.
 */
export const mergeTags = {
  listmonk: { unsubscribe: "{{ UnsubscribeURL }}", preferences: "{{ ManageURL }}" },
  buttondown: { unsubscribe: "{{ unsubscribe_url }}" },
  mailchimp: {
    unsubscribe: "*|UNSUB|*",
    preferences: "*|UPDATE_PROFILE|*",
    forward: "*|FORWARD|*",
  },
  ses: { unsubscribe: "{{amazonSESUnsubscribeUrl}}" },
} as const satisfies Readonly<Record<string, LinkTags>>;

export type Service = keyof typeof mergeTags;

/** The links that an email for a service can have, besides that to unsubscribe. */
export function readerLinksOf(service: Service): readonly ReaderLink[] {
  return readerLinkNames.filter((name) => name in mergeTags[service]);
}

const readerLinkNames = Object.keys(readerLinkPlaceholders) as ReaderLink[];

/** The first character of what services read as a command: `{{`, `{%`, `{#` and `*|`. */
const commands = /[{](?=[{%#])|[*](?=[|])/g;
const wordJoiner = "\u2060";

/** Prepares an email for a service: with its merge tags, and nothing else that it would read as a command. */
export function emailForService(email: EmailIssue, service: Service): EmailIssue {
  const withTags = tagging(mergeTags[service]);
  const inText = (text: string) => withTags(text.replace(commands, `$&${wordJoiner}`));
  return {
    ...email,
    subject: inText(email.subject),
    preheader: inText(email.preheader),
    html: withTags(email.html.replace(commands, (character) => `&#${character.charCodeAt(0)};`)),
    text: inText(email.text),
  };
}

/** Puts a service's tags in the place of links. */
function tagging(tags: LinkTags): (text: string) => string {
  const places = [
    [unsubscribePlaceholder, tags.unsubscribe],
    ...readerLinkNames.map((name) => [readerLinkPlaceholders[name], tags[name] ?? ""]),
  ] as const;
  return (text) => places.reduce((done, [place = "", tag = ""]) => done.replaceAll(place, tag), text);
}
