import type { EmailIssue } from "./emailIssue.ts";
import { unsubscribePlaceholder } from "./unsubscribePlaceholder.ts";

/** What services for mailing lists put in the place of a subscriber's unsubscribe link. */
export const mergeTags = {
  listmonk: "{{ UnsubscribeURL }}",
  buttondown: "{{ unsubscribe_url }}",
  mailchimp: "*|UNSUB|*",
  ses: "{{amazonSESUnsubscribeUrl}}",
} as const;

export type Service = keyof typeof mergeTags;

/** Where services begin to take text for commands: `{{`, `{%`, `{#` and `*|`. */
const commands = /[{](?=[{%#])|[*](?=[|])/g;
const wordJoiner = "\u2060";

/** A letter for a service: with its merge tag, and with nothing else that it would take for a command. */
export function emailForService(letter: EmailIssue, service: Service): EmailIssue {
  const tag = mergeTags[service];
  const inText = (text: string) =>
    text.replace(commands, `$&${wordJoiner}`).replaceAll(unsubscribePlaceholder, tag);
  return {
    ...letter,
    subject: inText(letter.subject),
    preheader: inText(letter.preheader),
    html: letter.html
      .replace(commands, (sign) => `&#${sign.charCodeAt(0)};`)
      .replaceAll(unsubscribePlaceholder, tag),
    text: inText(letter.text),
  };
}
