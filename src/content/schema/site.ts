import { z } from "zod";
import {
  id,
  languageTag,
  listId,
  mailbox,
  siteUrl,
  text,
  timeOfDay,
  timeZone,
  webUrl,
} from "./fieldTypes.ts";

const email = z.strictObject({
  from: mailbox.describe(
    "The sender, as an email address or as a name and an email address. Put a name that contains a comma in quotation marks: `'\"Health, Care\" <digest@example.org>'`.",
  ),
  replyTo: mailbox.optional().describe("Where replies go, if not to `from`."),
  address: text
    .optional()
    .describe(
      "The publisher's postal address, shown at the end of each email. Many countries require it by law.",
    ),
  listId: listId
    .optional()
    .describe(
      "The permanent id of the mailing list, for example `briefing.example.org`. Mail programs use it to sort email.",
    ),
});

/** `_data/site.yaml`: the publication itself. */
export const siteFields = z.strictObject({
  title: text.describe("The name of the publication."),
  strapline: text.optional().describe("The line below the name."),
  url: siteUrl.describe("The web address where the site is published."),
  language: languageTag.default("en-GB").describe("The language of the publication, as a language tag."),
  timeZone: timeZone.default("Europe/London").describe("The time zone of every time in the digest."),
  publishedOn: text.optional().describe("The weekday when the issue comes out."),
  publishedAt: timeOfDay
    .optional()
    .describe("The time of day, in the site's time zone, when new items are published automatically."),
  hub: webUrl
    .optional()
    .describe(
      "The web address of a WebSub hub, which tells subscribers about new entries. See docs/feeds.md.",
    ),
  contact: id.optional().describe("Where readers can write to: an email or web address."),
  email: email.optional().describe("The email edition. Do not put passwords here."),
});

export type SiteFields = z.output<typeof siteFields>;
