import { anItem } from "../../support/digest.ts";
import { itemBut, itemWith, type Mistake } from "./mistake.ts";

/** Things that are there twice. */
export const duplicates: readonly Mistake[] = [
  {
    mistake: "a topic named twice",
    files: itemBut("topics: [water, water]"),
    says: "content/items/flood.md:5:17: warning: `water` is listed twice. Remove one of them.",
  },
  {
    mistake: "an organisation named twice",
    files: itemWith("organisations: [river-board, river-board]"),
    says: "content/items/flood.md:6:30: warning: `river-board` is listed twice. Remove one of them.",
  },
  {
    mistake: "a person named twice",
    files: itemWith("people: [ann-reed, ann-reed]"),
    says: "content/items/flood.md:6:20: warning: `ann-reed` is listed twice. Remove one of them.",
  },
  {
    mistake: "a former slug named twice",
    files: itemWith("formerSlugs: [rain-of-old, rain-of-old]"),
    says: "content/items/flood.md:6:28: warning: `rain-of-old` is listed twice. Remove one of them.",
  },
  {
    mistake: "a former slug that differs from a slug in letter case alone",
    files: { ...itemWith("formerSlugs: [Drought]"), "content/items/drought.md": anItem() },
    says: "content/items/flood.md:6:15: error: `Drought` is the slug of a current item. Remove it, because an address can only lead to one item.",
  },
  {
    mistake: "an issue's text in two folders",
    files: { "content/issues/2021-W45.md": "Rain.", "content/issues/2021/2021-W45.md": "Snow." },
    says: "content/issues/2021-W45.md:1:1: error: The name `2021-W45` is already used by content/issues/2021/2021-W45.md. Remove one of the two files.",
  },
  {
    mistake: "a topic's text in two folders",
    files: { "content/topics/water.md": "Rain.", "content/topics/wet/water.md": "Snow." },
    says: "content/topics/wet/water.md:1:1: error: The name `water` is already used by content/topics/water.md. Remove one of the two files.",
  },
  {
    mistake: "two slugs that differ in how an accent is written",
    files: { "content/items/2020/caf\u00e9.md": anItem(), "content/items/2021/cafe\u0301.md": anItem() },
    says: "content/items/2021/café.md:1:1: error: The slug `café` is already used by content/items/2020/café.md. Rename one of the two files: every slug in the archive must be different.",
  },
  {
    mistake: "two tiles of one organisation",
    files: {
      "_data/map.yaml":
        "- { organisation: river-board, column: 1, row: 1 }\n- { organisation: river-board, column: 1, row: 2 }\n",
    },
    says: "_data/map.yaml:2:19: error: `river-board` has two tiles. Remove one of them.",
  },
  {
    mistake: "two tiles in one place",
    files: {
      "_data/organisations.yaml": "- { id: river-board, name: A }\n- { id: sea-board, name: B }\n",
      "_data/map.yaml":
        "- { organisation: river-board, column: 1, row: 1 }\n- { organisation: sea-board, column: 1, row: 1 }\n",
    },
    says: "_data/map.yaml:2:38: error: There are two tiles in column 1, row 1. Move one of them.",
  },
];
