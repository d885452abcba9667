import type { Mistake } from "./mistake.ts";

const topics = (...entries: string[]) => ({
  "_data/topics.yaml": entries.map((each) => `- ${each}\n`).join(""),
});
const site = (text: string) => ({ "_data/site.yaml": text });

/** Mistakes in the lists of `_data/`, and in its `site.yaml`. */
export const registers: readonly Mistake[] = [
  {
    mistake: "a register that is no YAML",
    files: topics("{ id: water, label: Water"),
    says: "_data/topics.yaml:1:3: error: The YAML is not valid: the bracket `{` is never closed. Close it. If it is part of a text, put the whole text in double quotes.",
  },
  {
    mistake: "a register that is no list",
    files: { "_data/topics.yaml": "water: Water\n" },
    says: "_data/topics.yaml:1:1: error: The file must be a list. Start each entry with `- `.",
  },
  {
    mistake: "a register by a misspelt name",
    files: { "_data/topics.yml": "- { id: water, label: Water }\n" },
    says: "_data/topics.yml:1:1: warning: This is ignored. Did you mean `topics.yaml`?",
  },
  {
    mistake: "an entry that is a word",
    files: topics("water"),
    says: "_data/topics.yaml:1:3: error: A topic is `water`, but must be a group of fields. Write its fields, one to a line: id, label, scope, aliases, broader, formerAddresses, seeAlso, sources.",
  },
  {
    mistake: "an entry left blank",
    files: topics("{ id: water, label: Water }", ""),
    says: "_data/topics.yaml:2:3: error: A topic is empty. See docs/fields.md.",
  },
  {
    mistake: "a misspelt field of an entry",
    files: topics("{ id: water, lable: Water }"),
    says: "_data/topics.yaml:1:16: error: `lable` is not a field of a topic. Did you mean `label`?",
  },
  {
    mistake: "an entry without an id",
    files: topics("{ label: Water }"),
    says: "_data/topics.yaml:1:3: error: `id` is missing. Add it: The id, which is part of the web address. It is permanent.",
  },
  {
    mistake: "an entry listed twice",
    files: topics("{ id: water, label: Water }", "{ id: water, label: Waters }"),
    says: "_data/topics.yaml:2:9: error: `water` is listed twice. Give one of them a different id.",
  },
  {
    mistake: "two ids that differ by letter case",
    files: topics("{ id: water, label: Water }", "{ id: Water, label: Waters }"),
    says: "_data/topics.yaml:2:9: error: `Water` is listed twice. Give one of them a different id.",
  },
  {
    mistake: "an id that is no address",
    files: topics("{ id: water & rain, label: Water }"),
    says: "_data/topics.yaml:1:9: error: `water & rain` can't be part of a web address: an id must not contain spaces or any of / \\ ? # % : * \" < > |. Use `water-and-rain`.",
  },
  {
    mistake: "an unknown broader topic",
    files: topics("{ id: water, label: Water }", "{ id: rain, label: Rain, broader: watr }"),
    says: "_data/topics.yaml:2:37: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "topics broader than each other",
    files: topics("{ id: water, label: Water, broader: rain }", "{ id: rain, label: Rain, broader: water }"),
    says: "_data/topics.yaml:1:39: error: `broader` goes round in a circle: `water` → `rain` → `water`. Remove `broader` from one of these.",
  },
  {
    mistake: "a circle of topics that others lead to",
    files: topics(
      "{ id: water, label: Water, broader: rain }",
      "{ id: rain, label: Rain, broader: snow }",
      "{ id: snow, label: Snow, broader: rain }",
    ),
    says: "_data/topics.yaml:2:37: error: `broader` goes round in a circle: `rain` → `snow` → `rain`. Remove `broader` from one of these.",
  },
  {
    mistake: "topics broader than each other, one of them by a list",
    files: topics(
      "{ id: water, label: Water, broader: [air, rain] }",
      "{ id: rain, label: Rain, broader: water }",
      "{ id: air, label: Air }",
    ),
    says: "_data/topics.yaml:1:39: error: `broader` goes round in a circle: `water` → `rain` → `water`. Remove `broader` from one of these.",
  },
  {
    mistake: "an unknown topic among the related ones",
    files: topics("{ id: water, label: Water, seeAlso: [watr] }"),
    says: "_data/topics.yaml:1:40: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a topic broader than itself",
    files: topics("{ id: water, label: Water, broader: water }"),
    says: "_data/topics.yaml:1:39: error: `broader` goes round in a circle: `water` → `water`. Remove `broader` from one of these.",
  },
  {
    mistake: "organisations that took each other's place",
    files: {
      "_data/organisations.yaml":
        "- { id: river-board, name: A, successor: b }\n- { id: b, name: B, successor: river-board }\n",
    },
    says: "_data/organisations.yaml:1:42: error: `successor` goes round in a circle: `river-board` → `b` → `river-board`. Remove `successor` from one of these.",
  },
  {
    mistake: "a role in an unknown organisation",
    files: {
      "_data/people.yaml":
        "- id: ann\n  name: Ann\n  roles:\n    - role: Chair\n      organisation: river-bord\n",
    },
    says: "_data/people.yaml:5:21: error: `river-bord` is not an organisation. Did you mean `river-board`? Organisations are listed in _data/organisations.yaml.",
  },
  {
    mistake: "a role that is a word",
    files: { "_data/people.yaml": "- id: ann\n  name: Ann\n  roles: Chair\n" },
    says: "_data/people.yaml:3:10: error: `roles` is `Chair`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: role, organisation, from, to, former.",
  },
  {
    mistake: "a tile of an unknown organisation",
    files: { "_data/map.yaml": "- { organisation: sea-board, column: 1, row: 1 }\n" },
    says: "_data/map.yaml:1:19: error: `sea-board` is not an organisation. Organisations are listed in _data/organisations.yaml.",
  },
  {
    mistake: "a tile beside the map",
    files: { "_data/map.yaml": "- { organisation: river-board, column: 0, row: 1 }\n" },
    says: "_data/map.yaml:1:40: error: `column` is `0`, but must be 1 or more. What to write: The column of the tile, counted from the left.",
  },
  {
    mistake: "an empty site.yaml",
    files: site(""),
    says: "_data/site.yaml:1:1: error: The file is empty. Write something in it, or delete it.",
  },
  {
    mistake: "a site without an address",
    files: site("title: The Test Paper\n"),
    says: "_data/site.yaml:1:1: error: `url` is missing. Add it: The web address where the site is published.",
  },
  {
    mistake: "a site with a bad address",
    files: site("title: The Test Paper\nurl: paper.example\n"),
    says: "_data/site.yaml:2:6: error: `url` is `paper.example`, but must be a web address such as https://example.org/page. Write it in full: https://paper.example.",
  },
  {
    mistake: "a site with a zone that there is not",
    files: site("title: The Test Paper\nurl: https://paper.example/\ntimeZone: Mars/Phobos\n"),
    says: "_data/site.yaml:3:11: error: `timeZone` is `Mars/Phobos`, but must be a time zone such as Europe/London. What to write: The time zone of every time in the digest.",
  },
  {
    mistake: "a misspelt field of the site",
    files: site("title: The Test Paper\nurl: https://paper.example/\nstrap-line: Wet\n"),
    says: "_data/site.yaml:3:1: error: `strap-line` is not a field of the site. Did you mean `strapline`?",
  },
];
