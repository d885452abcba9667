import { anItem } from "../../support/digest.ts";
import type { Mistake } from "./mistake.ts";

/** Files in the wrong place or with the wrong name. */
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
    says: "content/notes:1:1: warning: This is ignored. Only items, issues, topics, storylines, trackers, pages, images, fonts and about.md are read.",
  },
  {
    mistake: "`content/trackers/flood.md`",
    files: { "content/trackers/flood.md": anItem() },
    says: "content/trackers/flood.md:1:1: warning: The file is ignored: only files that end in .yaml are read in content/trackers/. Rename it to end in .yaml, or move it elsewhere.",
  },
  {
    mistake: "`content/flood.md`",
    files: { "content/flood.md": anItem() },
    says: "content/flood.md:1:1: warning: This is ignored. Only items, issues, topics, storylines, trackers, pages, images, fonts and about.md are read.",
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
    mistake: "a slug that is the name of every page's file",
    files: { "content/items/index.html.md": anItem() },
    says: "content/items/index.html.md:1:1: error: `index.html` can't be part of a web address: other files in the same folder have that name. Use `index-html`.",
  },
];
