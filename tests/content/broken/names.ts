import { anItem } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import { itemBut, itemWith, type Mistake } from "./mistake.ts";

/** References to items and register entries that do not exist. */
export const names: readonly Mistake[] = [
  {
    mistake: "a misspelt topic",
    files: itemBut("topics: [water, rvers]"),
    says: "content/items/flood.md:5:17: error: `rvers` is not a topic. Did you mean `rivers`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a topic by its alias",
    files: itemBut("topics: [hydrology]"),
    says: "content/items/flood.md:5:10: error: `hydrology` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a topic by its name",
    files: itemBut("topics: [Water]"),
    says: "content/items/flood.md:5:10: error: `Water` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a topic that is like none",
    files: itemBut("topics: [astronomy]"),
    says: "content/items/flood.md:5:10: error: `astronomy` is not a topic. Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a topic with a name of JavaScript's own",
    files: itemBut("topics: [__proto__]"),
    says: "content/items/flood.md:5:10: error: `__proto__` is not a topic. Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "another of these",
    files: itemBut("topics: [constructor]"),
    says: "content/items/flood.md:5:10: error: `constructor` is not a topic. Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a misspelt organisation",
    files: itemWith("organisations: [river-bord]"),
    says: "content/items/flood.md:6:17: error: `river-bord` is not an organisation. Did you mean `river-board`? Organisations are listed in _data/organisations.yaml.",
  },
  {
    mistake: "an organisation by its alias",
    files: itemWith("organisations:", "  - TRB"),
    says: "content/items/flood.md:7:5: error: `TRB` is not an organisation. Did you mean `river-board`? Organisations are listed in _data/organisations.yaml.",
  },
  {
    mistake: "an organisation with a name of JavaScript's own",
    files: itemWith("organisations: [toString]"),
    says: "content/items/flood.md:6:17: error: `toString` is not an organisation. Organisations are listed in _data/organisations.yaml.",
  },
  {
    mistake: "a person by their name",
    files: itemWith("people: [Ann Reed]"),
    says: "content/items/flood.md:6:10: error: `Ann Reed` is not a person. Did you mean `ann-reed`? People are listed in _data/people.yaml.",
  },
  {
    mistake: "a misspelt series",
    files: itemWith("series: watermark"),
    says: "content/items/flood.md:6:9: error: `watermark` is not a series. Did you mean `watermarks`? Series are listed in _data/series.yaml.",
  },
  {
    mistake: "an image that is not there",
    files: itemWith("image: { src: river.svg, alt: A river }"),
    says: "content/items/flood.md:6:15: error: There is no picture `river.svg`. Pictures are in content/images/.",
  },
  {
    mistake: "a misspelt image",
    files: { ...itemWith("image: { src: rivr.svg, alt: A river }"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:15: error: There is no picture `rivr.svg`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "an image by its address",
    files: {
      ...itemWith("image: { src: /images/river.svg, alt: A river }"),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `/images/river.svg`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a related item that is not there",
    files: {
      ...itemWith("related:", "  - { item: drougt, as: follows }"),
      "content/items/drought.md": anItem(),
    },
    says: "content/items/flood.md:7:13: error: There is no item `drougt`. Did you mean `drought`? Use the slug of an item, which is its file name without .md.",
  },
  {
    mistake: "an item related to itself",
    files: itemWith("related: [{ item: flood, as: follows }]"),
    says: "content/items/flood.md:6:19: error: The item is related to itself. Choose another item, or remove this entry.",
  },
  {
    mistake: "a former slug that is still in use",
    files: { ...itemWith("formerSlugs: [drought]"), "content/items/drought.md": anItem() },
    says: "content/items/flood.md:6:15: error: `drought` is the slug of a current item. Remove it, because an address can only lead to one item.",
  },
  {
    mistake: "a former slug of two items",
    files: {
      ...itemWith("formerSlugs: [rain]"),
      "content/items/drought.md": anItem({ formerSlugs: ["rain"] }),
    },
    says: "content/items/flood.md:6:15: error: `rain` is also a former slug in content/items/drought.md. Remove it, because an address can only lead to one item.",
  },
  {
    mistake: "a former slug that is no address",
    files: itemWith("formerSlugs: [the old one]"),
    says: "content/items/flood.md:6:15: error: `the old one` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `the-old-one`.",
  },
];
