import type { EmailIssue } from "./emailIssue.ts";
import { unsubscribePlaceholder } from "./emailUrls.ts";

/** The merge tags that mailing services replace with a subscriber's unsubscribe link. */
export const mergeTags = {
  listmonk: "{{ UnsubscribeURL }}",
  buttondown: "{{ unsubscribe_url }}",
  mailchimp: "*|UNSUB|*",
  ses: "{{amazonSESUnsubscribeUrl}}",
} as const;

export type Service = keyof typeof mergeTags;

/** The first character of what services read as a command: `{{`, `{%`, `{#` and `*|`. */
const commands = /[{](?=[{%#])|[*](?=[|])/g;
const wordJoiner = "\u2060";

/** Prepares an email for a service: with its merge tag, and nothing else that it would read as a command. */
export function emailForService(email: EmailIssue, service: Service): EmailIssue {
  const tag = mergeTags[service];
  const inText = (text: string) =>
    text.replace(commands, `$&${wordJoiner}`).replaceAll(unsubscribePlaceholder, tag);
  return {
    ...email,
    subject: inText(email.subject),
    preheader: inText(email.preheader),
    html: email.html
      .replace(commands, (character) => `&#${character.charCodeAt(0)};`)
      .replaceAll(unsubscribePlaceholder, tag),
    text: inText(email.text),
  };
}
