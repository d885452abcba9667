import { z } from "zod";
import { languageTag, listId, mailbox, siteUrl, timeOfDay, timeZone, webUrl } from "./fieldTypes.ts";
import { name, pathOrAddress, sentence } from "./textTypes.ts";

const email = z.strictObject({
  from: mailbox.describe(
    "Whom it comes from: an address, or a name and an address. A name with a comma goes between quotation marks: `'\"Health, Care\" <digest@example.org>'`.",
  ),
  replyTo: mailbox.optional().describe("Where answers go, if not to `from`."),
  address: sentence
    .optional()
    .describe("The publisher's postal address, for the foot of each letter: many laws want it there."),
  listId: listId
    .optional()
    .describe(
      "What the list is called for ever, such as `briefing.example.org`, by which programs sort mail.",
    ),
});

/** `_data/site.yaml`: the publication itself. */
export const siteFields = z.strictObject({
  title: name.describe("The publication's name."),
  strapline: sentence.optional().describe("The line below it."),
  url: siteUrl.describe("The address that the site is published under."),
  language: languageTag.default("en-GB").describe("The language that it is written in, as a language tag."),
  timeZone: timeZone.default("Europe/London").describe("The zone of every time in the digest."),
  publishedOn: name.optional().describe("The weekday on which the issue comes out."),
  publishedAt: timeOfDay
    .optional()
    .describe("The time of day, in the site's zone, at which new items go out by themselves."),
  hub: webUrl
    .optional()
    .describe("The address of a WebSub hub, which tells subscribers of new entries: docs/feeds.md."),
  contact: pathOrAddress.optional().describe("Where readers write to: an e-mail or web address."),
  email: email.optional().describe("The e-mail edition. Secrets do not belong here."),
});

export type SiteFields = z.output<typeof siteFields>;
