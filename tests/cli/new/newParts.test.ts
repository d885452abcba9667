import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newId, newSlug } from "../../../src/content/newSlug.ts";
import { nextPublishingDay } from "../../../src/content/registers/publishingDay.ts";
import { withEntries } from "../../../src/content/registers/withEntries.ts";

const free = () => false;

describe("The slug of a new item", () => {
  for (const [what, headline, slug] of [
    ["has the headline's telling words", "A rise in the level of the river", "rise-level-river"],
    ["keeps words that turn a sense round", "The board did not act", "board-did-not-act"],
    ["is in plain letters", "Ångström’s café in Łódź, “straße” & fjørd", "angstroms-cafe-lodz-strasse-fjord"],
    ["keeps numbers", "£2.5bn, or 40% of 1,200 posts", "2-5bn-40-1-200-posts"],
    ["keeps letters of other scripts", "Η Αθήνα", "η-αθηνα"],
    ["uses short words if there are no others", "From this to that", "from-this-to-that"],
    ["is empty without letters", "?!", ""],
    [
      "ends at a word's end, within 60 characters",
      "Half of system chief executives named, but five areas must try their searches again",
      "half-system-chief-executives-named-five-areas-must-try",
    ],
    ["shortens a single word that is too long", "x".repeat(80), "x".repeat(60)],
  ] as const)
    test(what, () => assert.equal(newSlug(headline, free), slug));

  test("ends with a number if it is taken", () => {
    const taken = new Set(["river-rose", "river-rose-2"]);
    assert.equal(
      newSlug("The river rose", (slug) => taken.has(slug)),
      "river-rose-3",
    );
    const long = newSlug(`${"word ".repeat(12)}`, (slug) => !slug.endsWith("-2"));
    assert.equal(long, `${"word-".repeat(11)}2`);
  });

  test("leaves out words, unlike an id, which has all the words of a name", () => {
    assert.equal(
      newId("Leadership & the Appointments of St Mary’s"),
      "leadership-and-the-appointments-of-st-marys",
    );
  });
});

describe("The next publishing day", () => {
  const site = { timeZone: "Europe/London", language: "en-GB", publishedOn: "Friday", publishedAt: "07:00" };
  for (const [what, rhythm, now, day] of [
    ["is the coming weekday", site, "2021-11-10T12:00", "2021-11-12"],
    ["is today until the hour has come", site, "2021-11-12T06:59", "2021-11-12"],
    ["is next week once the hour has come", site, "2021-11-12T07:00", "2021-11-19"],
    [
      "is all of today without an hour",
      { ...site, publishedAt: undefined },
      "2021-11-12T23:00",
      "2021-11-12",
    ],
    [
      "is that of the site's zone",
      { ...site, timeZone: "Pacific/Auckland" },
      new Date("2021-11-11T12:00Z"),
      "2021-11-12",
    ],
    [
      "may be named in the site's language",
      { ...site, language: "de", publishedOn: "Mittwoch" },
      "2021-11-11",
      "2021-11-17",
    ],
    ["does not mind letter case", { ...site, publishedOn: "friday" }, "2021-11-10", "2021-11-12"],
    [
      "is today if no weekday is named",
      { ...site, publishedOn: undefined, publishedAt: undefined },
      "2021-11-10",
      "2021-11-10",
    ],
    [
      "is tomorrow if every day is a publishing day, and today's hour is past",
      { ...site, publishedOn: undefined },
      "2021-11-10T09:00",
      "2021-11-11",
    ],
    [
      "counts an unknown weekday as every day",
      { ...site, publishedOn: "now and then" },
      "2021-11-10T06:00",
      "2021-11-10",
    ],
    ["crosses the year and the clocks", site, "2022-12-31T12:00", "2023-01-06"],
  ] as const)
    test(what, () => assert.equal(nextPublishingDay(rhythm, now), day));
});

describe("A new entry of a register", () => {
  const water = { id: "water", label: "Water: wet", aliases: ["sea"] };
  const lines = '- id: water\n  label: "Water: wet"\n  aliases:\n    - sea\n';
  for (const [what, before, after] of [
    ["begins an empty file", "", lines],
    ["goes below comments", "# Topics\n", `# Topics\n${lines}`],
    ["takes the place of an empty list", "# Topics\n[]\n", `# Topics\n${lines}`],
    [
      "goes to the end",
      "- { id: a, label: 'A' } # b\n\n# c\n",
      `- { id: a, label: 'A' } # b\n\n# c\n${lines}`,
    ],
    ["begins a line of its own", "- id: a\n  label: A", `- id: a\n  label: A\n${lines}`],
    [
      "has the same indentation as the others",
      "# x\n  - id: a\n",
      `# x\n  - id: a\n${lines.replace(/^/gm, "  ").trimEnd()}\n`,
    ],
    [
      "has the line ends of the file",
      "- id: a\r\n  b: c\r\n",
      `- id: a\r\n  b: c\r\n${lines.replaceAll("\n", "\r\n")}`,
    ],
    ["is refused if the list is in brackets", "[{ id: a }]\n", undefined],
    ["is refused if there is no list", "id: a\n", undefined],
    ["is refused behind the end of a document", "- id: a\n...\n", undefined],
    [
      "does not become part of the text before it",
      "- id: a\n  label: |+\n    A\n\n",
      `- id: a\n  label: |+\n    A\n\n${lines}`,
    ],
  ] as const)
    test(what, () => assert.equal(withEntries(before, [water]), after));

  test("is added after the last entry of its group, before the comment above the next group", () => {
    const before =
      "# Trusts\n- { id: a, kind: trust }\n- id: b\n  kind: trust\n  aliases:\n    - B # beta\n\n# Others\n- { id: c, kind: other }\n";
    const after = before.replace("# beta\n", "# beta\n- id: d\n  kind: trust\n");
    assert.equal(withEntries(before, [{ id: "d", kind: "trust" }]), after);
    assert.equal(withEntries(before, [{ id: "d", kind: "new" }]), `${before}- id: d\n  kind: new\n`);
  });
});
