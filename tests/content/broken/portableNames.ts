import { anItem } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import type { Mistake } from "./mistake.ts";

const device = "Windows does not allow files with that name";
const item = (name: string, says: string): Mistake => ({
  mistake: `an item ${name}.md`,
  files: { [`content/items/${name}.md`]: anItem() },
  says: `content/items/${name}.md:1:1: error: \`${name}\` can't be part of a web address: ${says}`,
});
const refused = (path: string, says: string): Mistake => ({
  mistake: path,
  files: path.endsWith(".svg") ? { [path]: aDrawing } : { [`${path}/flood.md`]: anItem() },
  says: `${path}:1:1: error: Windows does not allow the name \`${path.split("/").at(-1)}\`: ${says}`,
});

/** Names that other editors' systems can't hold, or can't tell apart. */
export const portableNames: readonly Mistake[] = [
  item("con", `${device}. Use \`con-2\`.`),
  item("AUX", `${device}. Use \`aux-2\`.`),
  item("nul", `${device}. Use \`nul-2\`.`),
  item("com1", `${device}. Use \`com1-2\`.`),
  item("lpt9", `${device}. Use \`lpt9-2\`.`),
  item("prn.2021", `${device}. Use \`prn-2021\`.`),
  item("flood.", "it starts or ends with a full stop. Use `flood`."),
  item("flood ", 'a slug must not contain spaces or any of / \\ ? # % : * " < > |. Use `flood`.'),
  {
    mistake: "a series whose id is a device",
    files: { "_data/series.yaml": "- id: aux\n  name: Auxiliary\n" },
    says: `_data/series.yaml:1:7: error: \`aux\` can't be part of a web address: ${device}. Use \`aux-2\`.`,
  },
  {
    mistake: "a former slug that is a device",
    files: { "content/items/flood.md": anItem({ formerSlugs: ["con"] }) },
    says: `content/items/flood.md:8:5: error: \`con\` can't be part of a web address: ${device}. Use \`con-2\`.`,
  },
  refused("content/items/aux", "it is that of a device. Rename it, for example to `aux-2`."),
  refused("content/items/2021.", "it ends with a full stop. Rename it, for example to `2021`."),
  refused("content/items/2021 ", "it ends with a space. Rename it, for example to `2021`."),
  refused("content/items/a:b", "it contains `:`. Rename it, for example to `a-b`."),
  refused("content/items/why?", "it contains `?`. Rename it, for example to `why`."),
  refused("content/images/con.svg", "it is that of a device. Rename it, for example to `con-2.svg`."),
  refused("content/images/a:b.svg", "it contains `:`. Rename it, for example to `a-b.svg`."),
  refused("content/images/*.svg", "it contains `*`. Rename it, for example to `new-name.svg`."),
  {
    mistake: "a folder of pictures that ends with a full stop",
    files: { "content/images/maps./river.svg": aDrawing },
    says: "content/images/maps.:1:1: error: Windows does not allow the name `maps.`: it ends with a full stop. Rename it, for example to `maps`.",
  },
  {
    mistake: "pictures that differ only in letter case",
    files: { "content/images/River.svg": aDrawing, "content/images/river.svg": aDrawing },
    says: "content/images/river.svg:1:1: error: This has the same name as content/images/River.svg, except for letter case. Rename one of them: many systems can't hold both.",
  },
  {
    mistake: "folders that differ only in letter case",
    files: { "content/items/May/flood.md": anItem(), "content/items/may/rain.md": anItem() },
    says: "content/items/may:1:1: error: This has the same name as content/items/May, except for letter case. Rename one of them: many systems can't hold both.",
  },
  {
    mistake: "folders whose accents are stored in two ways",
    files: { "content/items/mai\u0308/flood.md": anItem(), "content/items/ma\u00ef/rain.md": anItem() },
    says: "content/items/ma\u00ef:1:1: error: This has the same name as content/items/mai\u0308, except for how its accents are stored. Rename one of them: many systems can't hold both.",
  },
  {
    mistake: "items whose accents are stored in two ways",
    files: { "content/items/cafe\u0301.md": anItem(), "content/items/caf\u00e9.md": anItem() },
    says: "content/items/caf\u00e9.md:1:1: error: The slug `caf\u00e9` is already used by content/items/cafe\u0301.md. Rename one of the two files: every slug in the archive must be different.",
  },
  {
    mistake: "an introduction to an issue without items",
    files: {
      "content/items/flood.md": anItem(),
      "content/issues/2021-W10.md": "---\ntitle: Rain\n---\nIt rained.\n",
    },
    says: "content/issues/2021-W10.md:1:1: warning: No page shows this: no item is dated 8–14 March 2021. Name the file after the week of its items.",
  },
  {
    mistake: "an introduction to an issue of another year",
    files: { "content/items/flood.md": anItem(), "content/issues/2031-W45.md": "It rained." },
    says: "content/issues/2031-W45.md:1:1: warning: No page shows this: no item is dated 3–9 November 2031. Name the file after the week of its items.",
  },
  {
    mistake: "a register that there is not",
    files: { "content/items/flood.md": anItem(), "_data/authors.yaml": "- id: ann\n" },
    says: "_data/authors.yaml:1:1: warning: This is ignored. Only site.yaml, topics.yaml, organisations.yaml, people.yaml, series.yaml, storylines.yaml, fields.yaml, style.yaml and map.yaml are read.",
  },
];
