import { siteFields } from "../../../src/content/schema/index.ts";
import type { Mistake } from "./mistake.ts";

/** More mistakes in `site.yaml` and the registers. */
export const siteAndRegisters: readonly Mistake[] = [
  {
    mistake: "`publishedOn: Fryday` in site.yaml",
    files: { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\npublishedOn: Fryday\n" },
    says: "_data/site.yaml:3:14: warning: `Fryday` is not a weekday. Did you mean `Friday`?",
  },
  {
    mistake: "`publishedOn: monthly` in site.yaml",
    files: {
      "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\npublishedOn: monthly\n",
    },
    says: "_data/site.yaml:3:14: warning: `monthly` is not a weekday. Did you mean `Monday`?",
  },
  {
    mistake: "`publishedAt: 25:00` in site.yaml",
    files: { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\npublishedAt: 25:00\n" },
    says: "_data/site.yaml:3:14: error: `publishedAt` is `25:00`, but must be a time of day such as 07:00. What to write: The time of day, in the site's time zone, when new items are published automatically.",
  },
  {
    mistake: "`language: en_GB` in site.yaml",
    files: { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\nlanguage: en_GB\n" },
    says: "_data/site.yaml:3:11: error: `language` is `en_GB`, but must be a language tag such as en-GB. Write it as en-GB.",
  },
  {
    mistake: "`language: Deutsch` in site.yaml",
    files: { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\nlanguage: Deutsch\n" },
    says: "_data/site.yaml:3:11: error: `language` is `Deutsch`, but must be a language tag such as en-GB. Write it as de.",
  },
  {
    mistake: "`language: de-AT` in site.yaml, in which there are no words",
    files: { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\nlanguage: de-AT\n" },
    says: "_data/site.yaml:3:11: warning: The words around the content will be English, because Standfirst has none in German. docs/languages.md says how to add a language.",
  },
  {
    mistake: "`timeZone: London` in site.yaml",
    files: { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\ntimeZone: London\n" },
    says: "_data/site.yaml:3:11: error: `timeZone` is `London`, but must be a time zone such as Europe/London. What to write: The time zone of every time in the digest.",
  },
  {
    mistake: "`title: Rain` in site.yaml",
    files: { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\ntitle: Rain\n" },
    says: "_data/site.yaml:3:1: error: The YAML is not valid: `title` is written twice. Remove one of them.",
  },
  {
    mistake: "`fediverse: @editors@social.example` in site.yaml",
    files: {
      "_data/site.yaml":
        "title: The Test Paper\nurl: https://paper.example/\nfediverse: @editors@social.example\n",
    },
    says: "_data/site.yaml:3:12: error: The YAML is not valid: text without quotation marks can't start with `@`. Put the whole text in double quotes.",
  },
  {
    mistake: "the address of a profile as `fediverse` in site.yaml",
    files: {
      "_data/site.yaml":
        "title: The Test Paper\nurl: https://paper.example/\nfediverse: https://social.example/@editors\n",
    },
    says: "_data/site.yaml:3:12: error: `fediverse` is `https://social.example/@editors`, but must be a fediverse account such as editors@social.example. Write it as editors@social.example.",
  },
  {
    mistake: "a name as `fediverse` in people.yaml",
    files: { "_data/people.yaml": "- id: ann-reed\n  name: Ann Reed\n  fediverse: Ann Reed\n" },
    says: "_data/people.yaml:3:14: error: `fediverse` is `Ann Reed`, but must be a fediverse account such as editors@social.example. What to write: The account in the fediverse of a person who writes for the publication. Mastodon shows it below links to items that name the person in `byline`. See docs/metadata.md.",
  },
  {
    mistake: "an address without https:// in `sameAs` of organisations.yaml",
    files: {
      "_data/organisations.yaml":
        "- id: river-board\n  name: The River Board\n  sameAs: [rivers.example/board]\n",
    },
    says: "_data/organisations.yaml:3:12: error: `sameAs[0]` is `rivers.example/board`, but must be a web address such as https://example.org/page. Write it in full: https://rivers.example/board.",
  },
  {
    mistake: "a site that is a list",
    files: { "_data/site.yaml": "- title: Rain\n" },
    says: `_data/site.yaml:1:1: error: The site is \`[{"title":"Rain"}]\`, but must be a group of fields. Write its fields, one to a line: ${Object.keys(siteFields.shape).join(", ")}.`,
  },
  {
    mistake: "a site of comments alone",
    files: { "_data/site.yaml": "# Rain\n" },
    says: "_data/site.yaml:1:1: error: The site is empty. See docs/fields.md.",
  },
  {
    mistake: "two changes that met in a register",
    files: {
      "_data/series.yaml":
        "- { id: watermarks, name: W }\n<<<<<<< HEAD\n- { id: a, name: A }\n=======\n- { id: b, name: B }\n>>>>>>> b\n",
    },
    says: "_data/series.yaml:2:1: error: The file has a merge conflict. Keep the right lines, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.",
  },
  {
    mistake: "a register in UTF-16",
    files: { "_data/series.yaml": Buffer.from("\ufeff- { id: watermarks, name: W }\n", "utf16le") },
    says: "_data/series.yaml:1:1: error: The file is UTF-16 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "an empty register",
    files: { "_data/series.yaml": "" },
    says: "_data/series.yaml:1:1: error: The file is empty. Write something in it, or delete it.",
  },
  {
    mistake: "`id: 42`",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: 42, name: Rain }\n" },
    says: '_data/series.yaml:2:9: error: `id` is `42`, but must be text. Put it in quotation marks: "42".',
  },
  {
    mistake: "`id: true`",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: true, name: Rain }\n" },
    says: '_data/series.yaml:2:9: error: `id` is `true`, but must be text. Put it in quotation marks: "true".',
  },
  {
    mistake: "`id: [a]`",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: [a], name: Rain }\n" },
    says: '_data/series.yaml:2:9: error: `id` is `["a"]`, but must be text. Write a single value instead of a list.',
  },
  {
    mistake: "`id: `",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: , name: Rain }\n" },
    says: "_data/series.yaml:2:5: error: `id` is missing. Add it: The id, which is part of the web address. It is permanent.",
  },
  {
    mistake: "a role that ends before it begins",
    files: {
      "_data/people.yaml":
        "- id: ann-reed\n  name: Ann Reed\n  roles:\n    - { role: Chair, from: 2021-04, to: 2020 }\n",
    },
    says: "_data/people.yaml:4:41: error: `roles[0].to` is `2020`, but must not be before `from`. Correct one of the two.",
  },
  {
    mistake: "fields of an entry in the column of its hyphen",
    files: { "_data/series.yaml": "- id: watermarks\nname: Watermarks\n" },
    says: "_data/series.yaml:2:1: error: The YAML is not valid: the field is not aligned with the ones above it. Indent them by the same number of spaces.",
  },
  {
    mistake: "an id that is the name of a feed",
    files: {
      "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: feed.xml, name: Rain }\n",
    },
    says: "_data/series.yaml:2:9: error: `feed.xml` can't be part of a web address: other files in the same folder have that name. Use `feed-xml`.",
  },
];
