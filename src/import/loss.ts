/** What an import could not keep, or had to guess. Nothing is lost without one. */
export interface Loss {
  readonly kind: LossKind;
  /** The source of the post: see `SourcePost`. */
  readonly source: string;
  readonly line?: number | undefined;
  /** What was lost or guessed: the words as they were written, or why. */
  readonly text: string;
  /** Whether the file is no post at all, so that a first mapping leaves it out. */
  readonly isNoPost?: true;
}

/** Takes a loss. */
export type ReportLoss = (loss: Loss) => void;

/** A loss within a text, whose post is not known there. */
export type TextLoss = Omit<Loss, "source">;

/** The loss of a file that gave no item, and why: the end of a sentence. */
export const noItem = (source: string, why: string): Loss => ({ kind: "no-item", source, text: why });

/** The loss of a file that is no post, such as a page about the publication, and why. */
export const noPost = (source: string, why: string): Loss => ({ ...noItem(source, why), isNoPost: true });

const missing = (says: string) => ({ is: "missing", says }) as const;
const lost = (says: string) => ({ is: "loss", says }) as const;
const guess = (says: string) => ({ is: "guess", says }) as const;

/** Every kind of loss or guess, and what the report says of it. */
export const lossKinds = {
  "no-item": missing("Files that gave no item"),
  dropped: lost("Sections that the mapping drops"),
  section: lost("Items whose section `sections` in _data/site.yaml does not list"),
  "template-code": lost("Template code that was left out"),
  "html-tag": lost("HTML without a counterpart in Markdown: the tags were left out, and their text was kept"),
  "html-left-out": lost("HTML that was left out with everything in it"),
  embed: lost("Embedded pages and players: a link to them was kept"),
  poster: lost("Films with a picture that was shown before they played: only a link to the film was kept"),
  poll: lost("Polls"),
  button: lost("Buttons and forms of the old platform, such as those to subscribe, share and comment"),
  paywall: lost("Paywalls: only paying readers could read on"),
  placeholder: lost("Parts that were different for each reader, such as a name"),
  "email-frame": lost(
    "Parts around the text of emails, such as the footer, and links to read them in a browser",
  ),
  comment: lost("Comments of readers"),
  "other-content": lost("Other content of the source, such as menus"),
  "media-file": lost("Recordings, films and other files of the source that items can't hold"),
  "email-link": guess("Web addresses with an @, which became email addresses"),
  "heading-guess": guess("Headings that only a larger font showed to be headings"),
  excerpt: lost("Posts of which the source has only the beginning"),
  style: lost("Formatting without a counterpart in Markdown: its text was kept"),
  unpublished: guess("Posts that were not published: they are drafts"),
  "members-only": guess(
    "Posts for members or paying readers: they are drafts, because everyone can read a digest",
  ),
  attribute: lost("Attributes in curly brackets that were left out"),
  anchor: lost("Anchors that were left out: links to them lead to the top of the page"),
  contents: lost("Tables of contents that were left out"),
  formula: lost("Mathematics: its source was kept as code"),
  admonition: guess("Admonitions that became quotations"),
  "wiki-link": lost("Links between notes: their words were kept"),
  escaped: guess(
    "Text that Standfirst would read as a note for editors: a backslash or, in fields, a space keeps it text",
  ),
  highlight: lost("Highlighting that was left out"),
  "page-link": lost("Links to pages of the old site that were not imported: the old address was kept"),
  "odd-link": lost("Links whose address is not whole, such as one without `https://`: it was kept"),
  "no-definition": lost("Links whose definition is not in the post, but perhaps in template code"),
  footnote: lost("Footnotes without a text"),
  "html-comment": lost("Comments of templates and notes, and between items, which were left out"),
  "front-matter": lost("Fields of the front matter that nothing was made of"),
  picture: lost("Pictures that are not in the source"),
  fetch: lost("Pictures on other sites that could not be fetched: a link to those in texts was kept"),
  "remote-picture": lost(
    "Pictures on other sites: a link to those in texts was kept. `--fetch` fetches them",
  ),
  "picture-title": lost("Titles of pictures, which only people with a mouse saw"),
  "picture-kind": lost("Pictures of a kind that pages can't show"),
  "picture-alt": lost(
    "Pictures without a description: `altsWaitUntil` in _data/style.yaml gives you time to write them",
  ),
  address: lost(
    "Old addresses that don't lead on: no file can have them, another post has them, or their week has no items",
  ),
  "no-address": lost(
    "Posts whose old address is not known: write `address` into the mapping, and it leads to the page named here",
  ),
  tag: lost("Tags without a topic"),
  "default-topic": guess("Items that got the default topic"),
  standfirst: guess(
    "Standfirsts that were taken from the first sentence, because `optional` in _data/site.yaml does not list `standfirst`",
  ),
  headline: guess("Headlines that were taken from the text, the title or the file name"),
  "headline-cut": lost("Headlines that were too long and were cut"),
  "issue-title": lost("Titles of issues that share their week with others"),
  "issue-repeat": lost(
    "Descriptions and pictures of split posts that three posts or more have, so that they are no issue's own",
  ),
  "issue-number": lost("Numbers of issues that share their week with others, or that are not whole numbers"),
  "date-guess": guess("Dates that were taken from a file name or its folders"),
  "day-or-month": guess("Dates that could be day/month or month/day"),
  "key-date": lost("Entries of dates in which no date was found: they are in the text"),
  "key-dates": lost("Key dates beyond the most that an item may have: they are in the text"),
  "text-shortened": lost("Fields that were too long and were cut"),
} as const satisfies Record<string, { is: "missing" | "loss" | "guess"; says: string }>;

export type LossKind = keyof typeof lossKinds;

/** Whether a whole file is missing. */
export const isMissing = ({ kind }: Loss): boolean => lossKinds[kind].is === "missing";
