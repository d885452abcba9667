import { anItem } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import { itemSaying, itemWith, type Mistake } from "./mistake.ts";

/** Files in a wrong place, or by a wrong name, and what is wrong in registers. */
export const places: readonly Mistake[] = [
  {
    mistake: "`flood.md~` among the items",
    files: { "content/items/flood.md~": "Rain." },
    says: "content/items/flood.md~:1:1: warning: The file is ignored: only files that end in .md are read in content/items/. Rename it to end in .md, or move it elsewhere.",
  },
  {
    mistake: "`#flood.md#` among the items",
    files: { "content/items/#flood.md#": "Rain." },
    says: "content/items/#flood.md#:1:1: warning: The file is ignored: only files that end in .md are read in content/items/. Rename it to end in .md, or move it elsewhere.",
  },
  {
    mistake: "`Thumbs.db` among the items",
    files: { "content/items/Thumbs.db": "Rain." },
    says: "content/items/Thumbs.db:1:1: warning: The file is ignored: only files that end in .md are read in content/items/. Rename it to end in .md, or move it elsewhere.",
  },
  {
    mistake: "`flood.md.orig` among the items",
    files: { "content/items/flood.md.orig": "Rain." },
    says: "content/items/flood.md.orig:1:1: warning: The file is ignored: only files that end in .md are read in content/items/. Rename it to end in .md, or move it elsewhere.",
  },
  {
    mistake: "`flood.MD` among the items",
    files: { "content/items/flood.MD": "Rain." },
    says: "content/items/flood.MD:1:1: warning: The file is ignored: only files that end in .md are read in content/items/. Rename it to end in .md, or move it elsewhere.",
  },
  {
    mistake: "`flood` among the items",
    files: { "content/items/flood": "Rain." },
    says: "content/items/flood:1:1: warning: The file is ignored: only files that end in .md are read in content/items/. Rename it to end in .md, or move it elsewhere.",
  },
  {
    mistake: "`content/item/flood.md`",
    files: { "content/item/flood.md": anItem() },
    says: "content/item:1:1: warning: This is ignored. Did you mean `items`?",
  },
  {
    mistake: "`content/Items/flood.md`",
    files: { "content/Items/flood.md": anItem() },
    says: "content/Items:1:1: warning: This is ignored. Did you mean `items`?",
  },
  {
    mistake: "`content/notes/flood.md`",
    files: { "content/notes/flood.md": anItem() },
    says: "content/notes:1:1: warning: This is ignored. Only items, issues, topics, images and about.md are read.",
  },
  {
    mistake: "`content/trackers/flood.yaml`",
    files: { "content/trackers/flood.yaml": anItem() },
    says: "content/trackers:1:1: warning: This is ignored. Only items, issues, topics, images and about.md are read.",
  },
  {
    mistake: "`content/flood.md`",
    files: { "content/flood.md": anItem() },
    says: "content/flood.md:1:1: warning: This is ignored. Only items, issues, topics, images and about.md are read.",
  },
  {
    mistake: "`content/About.md`",
    files: { "content/About.md": anItem() },
    says: "content/About.md:1:1: warning: This is ignored. Did you mean `about.md`?",
  },
  {
    mistake: "`content/image/river.svg`",
    files: { "content/image/river.svg": anItem() },
    says: "content/image:1:1: warning: This is ignored. Did you mean `images`?",
  },
  {
    mistake: "`_data/site.yml`",
    files: { "_data/site.yml": "Rain." },
    says: "_data/site.yml:1:1: warning: This is ignored. Did you mean `site.yaml`?",
  },
  {
    mistake: "`_data/Site.yaml`",
    files: { "_data/Site.yaml": "Rain." },
    says: "_data/Site.yaml:1:1: warning: This is ignored. Did you mean `site.yaml`?",
  },
  {
    mistake: "`_data/topic.yaml`",
    files: { "_data/topic.yaml": "Rain." },
    says: "_data/topic.yaml:1:1: warning: This is ignored. Did you mean `topics.yaml`?",
  },
  {
    mistake: "`_data/organizations.yaml`",
    files: { "_data/organizations.yaml": "Rain." },
    says: "_data/organizations.yaml:1:1: warning: This is ignored. Did you mean `organisations.yaml`?",
  },
  {
    mistake: "`_data/styles.yaml`",
    files: { "_data/styles.yaml": "Rain." },
    says: "_data/styles.yaml:1:1: warning: This is ignored. Did you mean `style.yaml`?",
  },
  {
    mistake: "`_data/site.yaml~`",
    files: { "_data/site.yaml~": "Rain." },
    says: "_data/site.yaml~:1:1: warning: This is ignored. Did you mean `site.yaml`?",
  },
  {
    mistake: "an issue `2021-w45`",
    files: { "content/issues/2021-w45.md": "Rain." },
    says: "content/issues/2021-w45.md:1:1: error: `2021-w45` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an issue `2021-W00`",
    files: { "content/issues/2021-W00.md": "Rain." },
    says: "content/issues/2021-W00.md:1:1: error: `2021-W00` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an issue `2021-W5`",
    files: { "content/issues/2021-W5.md": "Rain." },
    says: "content/issues/2021-W5.md:1:1: error: `2021-W5` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an issue `week-45`",
    files: { "content/issues/week-45.md": "Rain." },
    says: "content/issues/week-45.md:1:1: error: `week-45` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an issue `2021-W45-1`",
    files: { "content/issues/2021-W45-1.md": "Rain." },
    says: "content/issues/2021-W45-1.md:1:1: error: `2021-W45-1` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an issue `0000-W01`",
    files: { "content/issues/0000-W01.md": "Rain." },
    says: "content/issues/0000-W01.md:1:1: error: `0000-W01` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an item among the issues",
    files: { "content/issues/flood.md": anItem() },
    says: "content/issues/flood.md:1:1: error: `flood` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an item among the topics",
    files: { "content/topics/flood.md": anItem() },
    says: "content/topics/flood.md:1:1: error: `flood` is not a topic. Name the file after an id in _data/topics.yaml.",
  },
  {
    mistake: "a slug `flood (copy)`",
    files: { "content/items/flood (copy).md": anItem() },
    says: "content/items/flood (copy).md:1:1: error: `flood (copy)` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `flood-copy`.",
  },
  {
    mistake: "a slug `100%`",
    files: { "content/items/100%.md": anItem() },
    says: "content/items/100%.md:1:1: error: `100%` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `100`.",
  },
  {
    mistake: "a slug `a:b`",
    files: { "content/items/a:b.md": anItem() },
    says: "content/items/a:b.md:1:1: error: `a:b` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `a-b`.",
  },
  {
    mistake: "a slug `x.`",
    files: { "content/items/x..md": anItem() },
    says: "content/items/x..md:1:1: error: `x.` can't be part of a web address: it starts or ends with a full stop. Use `x`.",
  },
  {
    mistake: "a slug `a\\b`",
    files: { "content/items/a\\b.md": anItem() },
    says: "content/items/a\\b.md:1:1: error: `a\\b` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `a-b`.",
  },
  {
    mistake: "a slug too long",
    files: { [`content/items/${"rain".repeat(60)}.md`]: anItem() },
    says: "content/items/rainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrainrain.md:1:1: error: `rainrainrainrainrainrainrainrainrainrainrainrainrainrainr…` can't be part of a web address: it is longer than 200 bytes. Use `rainrainrainrainrainrainrainrainrainrainrainrainra`.",
  },
  {
    mistake: "a folder named as a file",
    files: { "content/items/rain.md/flood.md": anItem() },
    says: "content/items/rain.md:1:1: warning: This is a folder, but its name ends in .md. Rename it, or replace it with a file.",
  },
  {
    mistake: "a picture whose accent is a character of its own",
    files: {
      ...itemWith("image: { src: caf\u00e9.svg, alt: A caf\u00e9 }"),
      "content/images/cafe\u0301.svg": aDrawing,
    },
    says: "content/images/café.svg:1:1: error: An accent in the file name is a separate character. Rename it, and type the accents again: `content/images/café.svg`.",
  },
  {
    mistake: "a picture `River.SVG`",
    files: { ...itemWith('image: { src: "River.SVG", alt: A river }'), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:15: error: There is no picture `River.SVG`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `../river.svg`",
    files: {
      ...itemWith('image: { src: "../river.svg", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `../river.svg`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `/etc/passwd`",
    files: {
      ...itemWith('image: { src: "/etc/passwd", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `/etc/passwd`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `../../_data/site.yaml`",
    files: {
      ...itemWith('image: { src: "../../_data/site.yaml", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `../../_data/site.yaml`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `river.svg?x`",
    files: {
      ...itemWith('image: { src: "river.svg?x", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `river.svg?x`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `https://example.org/a.png`",
    files: {
      ...itemWith('image: { src: "https://example.org/a.png", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `https://example.org/a.png`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `river.png`",
    files: { ...itemWith('image: { src: "river.png", alt: A river }'), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:15: error: There is no picture `river.png`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `a b.svg`",
    files: { ...itemWith('image: { src: "a b.svg", alt: A river }'), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:15: error: There is no picture `a b.svg`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `%72iver.svg`",
    files: {
      ...itemWith('image: { src: "%72iver.svg", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `%72iver.svg`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `river.png` in a body",
    files: { ...itemSaying("![A river](<river.png>)"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:7:13: warning: The image `river.png` is not in content/images/. Put the file there, or correct its name.",
  },
  {
    mistake: "a picture `a b.svg` in a body",
    files: { ...itemSaying("![A river](<a b.svg>)"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:7:13: warning: The image `a b.svg` is not in content/images/. Put the file there, or correct its name.",
  },
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
    says: "_data/site.yaml:3:11: error: `language` is `en_GB`, but must be a language tag such as en-GB. What to write: The language of the publication, as a language tag.",
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
    mistake: "a site that is a list",
    files: { "_data/site.yaml": "- title: Rain\n" },
    says: '_data/site.yaml:1:1: error: The site is `[{"title":"Rain"}]`, but must be a group of fields. Write its fields, one to a line: title, strapline, url, language, timeZone, publishedOn, publishedAt, hub, contact, email.',
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
    says: "_data/people.yaml:4:41: error: `roles[0].to` is `2020`, but must not be before `from`. What to write: When the post ended: a year, month or day.",
  },
  {
    mistake: "fields of an entry in the column of its hyphen",
    files: { "_data/series.yaml": "- id: watermarks\nname: Watermarks\n" },
    says: "_data/series.yaml:2:1: error: The YAML is not valid: the field is not aligned with the ones above it. Indent them by the same number of spaces.",
  },
  {
    mistake: "a slug that is the name of every page's file",
    files: { "content/items/index.html.md": anItem() },
    says: "content/items/index.html.md:1:1: error: `index.html` can't be part of a web address: other files in the same folder have that name. Use `index-html`.",
  },
  {
    mistake: "an id that is the name of a feed",
    files: {
      "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: feed.xml, name: Rain }\n",
    },
    says: "_data/series.yaml:2:9: error: `feed.xml` can't be part of a web address: other files in the same folder have that name. Use `feed-xml`.",
  },
];
