import { z } from "zod";
import {
  fediverseAccount,
  languageTag,
  listOf,
  siteUrl,
  timeOfDay,
  timeZone,
  webUrl,
} from "../fieldTypes.ts";
import { optionalFields } from "../item.ts";
import { name, pathOrAddress, sentence } from "../textTypes.ts";
import { allow } from "./allow.ts";
import { icon, logo } from "./brand.ts";
import { colours } from "./colours.ts";
import { email } from "./email.ts";
import { fonts } from "./fonts.ts";
import { labels } from "./labels.ts";
import { linkList } from "./links.ts";
import { show } from "./show.ts";
import { subscribe } from "./subscribe.ts";

/** Each card takes some milliseconds to draw, and 15 kB. */
const mostCards = 10_000;

/** `_data/site.yaml`: the publication itself. */
export const siteFields = z.strictObject({
  title: name.describe("The name of the publication."),
  strapline: sentence.optional().describe("The line below the name."),
  url: siteUrl.describe("The web address where the site is published."),
  language: languageTag
    .default("en-GB")
    .describe(
      "The language of the publication, as a language tag such as `en-GB` or `en-US`. Dates, numbers and lists are written as its country does. See docs/languages.md.",
    ),
  timeZone: timeZone.default("Europe/London").describe("The time zone of every time in the digest."),
  publishedOn: name.optional().describe("The weekday when the issue comes out."),
  publishedAt: timeOfDay
    .optional()
    .describe("The time of day, in the site's time zone, when new items are published automatically."),
  hub: webUrl
    .optional()
    .describe(
      "The web address of a WebSub hub, which tells subscribers about new entries. See docs/feeds.md.",
    ),
  sameAs: listOf(webUrl)
    .default([])
    .describe(
      'Web addresses of the publication elsewhere, such as its profile on Mastodon or its entry in Wikidata. The front page links to them with `rel="me"`, so that Mastodon can verify its profile there.',
    ),
  fediverse: fediverseAccount
    .optional()
    .describe(
      "The publication's account in the fediverse. Mastodon shows it below links to its pages, unless their author has an account in `people.yaml`. See docs/metadata.md.",
    ),
  contact: pathOrAddress.optional().describe("Where readers can write to: an email or web address."),
  licence: pathOrAddress
    .optional()
    .describe(
      "The licence of the items and data: its web address, for example `https://creativecommons.org/licenses/by/4.0/`, or its name. See docs/data.md.",
    ),
  itemMarkdown: z
    .boolean("must be true or false")
    .default(true)
    .describe(
      "Whether each item is also a Markdown file, `index.md` beside its page, for programs that read texts. Some hosts limit how many files a site may have.",
    ),
  changes: z
    .boolean("must be true or false")
    .default(true)
    .describe(
      "Whether readers can see how an item has changed since it was published. The earlier versions come from the git repository of the digest.",
    ),
  cards: z
    .int("must be a whole number")
    .min(0, "must not be less than 0")
    .max(mostCards, `must not be more than ${mostCards}`)
    .default(100)
    .describe(
      "How many of the newest items have a card of their own: a picture with the headline, which services show beside a link. All other pages share one card. See docs/cards.md.",
    ),
  citationFiles: z
    .boolean("must be true or false")
    .default(true)
    .describe(
      "Whether each item has files that cite it, as BibTeX, RIS and CSL-JSON. Set it to `false` if your host limits how many files a site has. See docs/citing.md.",
    ),
  logo: logo.optional().describe("The publication's logo, for the top of pages, cards and emails."),
  icon: icon
    .optional()
    .describe(
      "The picture in the tab of a browser: a square SVG or PNG in `content/images/`. Without it, the icon is a front page in the publication's colours.",
    ),
  fonts: fonts
    .optional()
    .describe(
      'The publication\'s own fonts. Each is `system`, the name of a package of Fontsource that is installed, such as `"@fontsource-variable/lora"`, or a list of WOFF2 files in `content/fonts/`. See docs/branding.md.',
    ),
  labels: labels
    .optional()
    .describe(
      "The labels that items may have. Without them, they are `revealed`, `exclusive`, `analysis` and `explainer`.",
    ),
  sections: listOf(name)
    .superRefine((names, context) => {
      names.forEach((each, index) => {
        if (names.indexOf(each) < index)
          context.addIssue({ code: "custom", path: [index], message: "in the list already" });
      });
    })
    .default([])
    .describe("The names of the parts of an issue, in their order. Items name theirs in `section`."),
  optional: listOf(z.enum(optionalFields, `must be one of ${optionalFields.join(", ")}`))
    .default([])
    .describe(
      "The fields that items of this publication may leave out: `standfirst`, `topics` or both. See docs/writing.md.",
    ),
  navigation: linkList
    .optional()
    .describe(
      "The links at the top of every page: words for pages, such as `topics`, or names with addresses. See docs/branding.md.",
    ),
  footer: linkList
    .optional()
    .describe(
      "The links at the end of every page, like `navigation`. The one to `contact` follows them, and one to `/subscribe/` if no other leads there.",
    ),
  show: show
    .optional()
    .describe(
      "Parts of the site to leave out. What a digest has none of is left out anyway. See docs/branding.md.",
    ),
  allow: allow
    .optional()
    .describe(
      "Other sites that pages may send forms to or show pictures from, for templates of your own. The policies of pages name each. See docs/hosting/README.md.",
    ),
  colours: colours
    .optional()
    .describe(
      "The publication's own colours. Those that are left out follow from the others. Write each in quotation marks, because YAML reads what follows a `#` as a comment. See docs/branding.md.",
    ),
  subscribe: subscribe
    .optional()
    .describe("How readers subscribe by email. Without it, pages offer feeds. See docs/subscribing.md."),
  email: email.optional().describe("The email edition. Do not put passwords here."),
});

export type SiteFields = z.output<typeof siteFields>;
