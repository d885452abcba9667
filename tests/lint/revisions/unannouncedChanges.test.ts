import assert from "node:assert/strict";
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { commitAll, git } from "../../check/checking.ts";
import { aDigest, anItem, writeFiles } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";
import { became, body, changed, drought, flood, remedy, since, thursday, update } from "./revisedItems.ts";

describe("npm run check -- --since refuses a published item", () => {
  const silent = (place: string, what: string) => [
    `${flood}:${place}: error: The ${what} changed since it was published on 10 November 2021, but readers are not told. ${remedy}`,
  ];

  test("whose body changed, at the first line that did", () => {
    assert.deepEqual(became(anItem({}, body), anItem({}, thursday)), silent("9:1", "body was"));
  });

  test("whose body changed after comments, at that line", () => {
    const commented = (text: string) =>
      `<!-- Why?\n\n-->\nThe river <!-- which\none? --> rose.\n<!-- When? -->\nIt ${text}.`;
    assert.deepEqual(
      became(anItem({}, commented("fell")), anItem({}, commented("froze"))),
      silent("14:1", "body was"),
    );
  });

  test("whose last words were removed", () => {
    assert.deepEqual(
      became(anItem({}, body), anItem({}, "The river rose on Monday.")),
      silent("8:1", "body was"),
    );
    const shorter = body.replace("\n\nNobody was hurt.", "");
    assert.deepEqual(became(anItem({}, body), anItem({}, shorter)), silent("9:1", "body was"));
  });

  test("in which a word was struck out", () => {
    assert.deepEqual(
      became(anItem({}, "It was not agreed."), anItem({}, "It was ~~not~~ agreed.")),
      silent("8:1", "body was"),
    );
  });

  test("in which a number in a table, or code, changed", () => {
    const table = "| Town | Dead |\n| --- | --- |\n| Hull | 2 |\n| York | 3 |";
    assert.deepEqual(
      became(anItem({}, table), anItem({}, table.replace("3", "4"))),
      silent("11:1", "body was"),
    );
    const code = "So:\n\n```\na\nb\n```";
    assert.deepEqual(
      became(anItem({}, code), anItem({}, code.replace("b", "c"))),
      silent("12:1", "body was"),
    );
  });

  test("whose headline or standfirst changed", () => {
    assert.deepEqual(
      became(anItem(), anItem({ headline: "The river fell" })),
      silent("2:11", "headline was"),
    );
    assert.deepEqual(
      became(anItem(), anItem({ standfirst: "It snowed." })),
      silent("4:13", "standfirst was"),
    );
  });

  test("once, however much changed", () => {
    assert.deepEqual(
      became(anItem({}, body), anItem({ headline: "A", standfirst: "B" }, thursday)),
      silent("2:11", "headline, standfirst and body were"),
    );
  });

  test("with only the note or day of an earlier change", () => {
    const told = { updates: [update], minorChange: "2021-11-11" };
    assert.deepEqual(became(anItem(told, body), anItem(told, thursday)), silent("14:1", "body was"));
    const other = { ...told, updates: [{ ...update, note: "The river fell on a Thursday." }] };
    assert.deepEqual(
      became(anItem(told, body), anItem(other, thursday)),
      silent("10:11", "updates and body were"),
    );
  });

  test("with the day of a change before its publication", () => {
    const said = became(anItem({}, body), anItem({ minorChange: "2021-11-09" }, thursday));
    assert.equal(said.at(-1), silent("10:1", "body was")[0]);
  });

  test("in which a figure has another value, unit or label, or was removed", () => {
    const figure = { label: "Homes flooded", value: 12 };
    const before = anItem({ figures: [figure] });
    for (const other of [{ value: 13 }, { label: "Homes dry" }, { unit: "%" }, { of: 20 }, { asOf: "2021" }])
      assert.deepEqual(
        became(before, anItem({ figures: [{ ...figure, ...other }] })),
        silent("7:1", "figures were"),
      );
    assert.deepEqual(became(before, anItem()), silent("2:1", "figures were"));
  });

  test("whose date changed", () => {
    const said =
      "The item was published on 10 November 2021, but is now dated 9 November 2021: its issue and its place in lists would change. Put `2021-11-10` back or, if it was wrong, add an entry to `updates` that says so.";
    for (const more of [{}, { minorChange: "2021-11-12" }])
      assert.deepEqual(became(anItem(), anItem({ date: "2021-11-09", ...more })), [
        `${flood}:3:7: error: ${said}`,
      ]);
  });

  test("even if the change was committed since", () => {
    const root = aDigest({ [flood]: anItem({}, body) });
    commitAll(root);
    git(root, "tag", "published");
    writeFiles(root, { [flood]: anItem({}, thursday) });
    commitAll(root);
    assert.deepEqual(since(root, "HEAD"), []);
    assert.deepEqual(since(root, "published"), silent("9:1", "body was"));
  });

  test("in a digest that is a folder of its repository, with unusual characters in its path", () => {
    const repository = aFolder();
    const root = join(repository, "Zeitung “ö” 1");
    mkdirSync(root);
    renameSync(aDigest({ "content/items/hochwässer.md": anItem({}, body) }), join(root, "a"));
    commitAll(repository);
    writeFiles(join(root, "a"), { "content/items/hochwässer.md": anItem({}, thursday) });
    const [said] = since(join(root, "a"), "HEAD");
    assert.match(said ?? "", /^content\/items\/hochwässer\.md:9:1: error: The body was changed since/);
  });
});

describe("npm run check -- --since keeps the notes to readers:", () => {
  const gone = (place: string) => [
    `${flood}:${place}: error: The correction of 11 November 2021 has been removed, but readers have seen it. Put it back. If it was wrong, add an entry that says so.`,
  ];

  test("a note may not be removed, even if another is added or the change is small", () => {
    const before = anItem({ updates: [update] });
    assert.deepEqual(became(before, anItem()), gone("2:1"));
    assert.deepEqual(became(before, anItem({ minorChange: "2021-11-12" })), gone("2:1"));
    const other = { ...update, date: "2021-11-12" };
    assert.deepEqual(became(before, anItem({ updates: [other] })), gone("7:1"));
    assert.deepEqual(became(before, anItem({ updates: [{ ...update, kind: "update" }] })), gone("7:1"));
  });

  test("a note may not change, except its spelling", () => {
    const before = anItem({ updates: [update] });
    const updates = [{ ...update, note: "The river fell on a Thursday." }];
    assert.deepEqual(became(before, anItem({ updates })), [
      `${flood}:10:11: error: The updates were changed since it was published on 10 November 2021, but readers are not told. ${remedy}`,
    ]);
    assert.deepEqual(became(before, anItem({ updates, minorChange: "2021-11-12" })), []);
  });
});

describe("npm run check -- --since accepts a published item", () => {
  for (const [what, before, after] of [
    ["that did not change", anItem({}, body), anItem({}, body)],
    ["with a new note to its readers", anItem({}, body), anItem({ updates: [update] }, thursday)],
    [
      "with one more note",
      anItem({ updates: [update] }, body),
      anItem({ updates: [update, { ...update, note: "Another." }] }, thursday),
    ],
    ["whose change was small", anItem({}, body), anItem({ minorChange: "2021-11-12" }, thursday)],
    [
      "whose change was small again",
      anItem({ minorChange: "2021-11-11" }, body),
      anItem({ minorChange: "2021-11-12" }, thursday),
    ],
    [
      "that has other comments",
      anItem({}, `${body} <!-- By whom? -->`),
      anItem(
        {},
        `<!-- Thrice\n\nread. -->\n${body.replace("rose", "rose <!-- how far? -->").replace(".", " <!-- ? -->.")}`,
      ),
    ],
    ["whose line breaks moved", anItem({}, body), anItem({}, body.replace(/\s+and /, " and\n"))],
    ["whose lines end otherwise", anItem({}, body), anItem({}, body).replaceAll("\n", "\r\n")],
    ["with white space more", anItem({}, body), anItem({}, `\n${body.replace("\n\n", "  \n\n\n")}\n\n`)],
    ["in which something is emphasised", anItem({}, body), anItem({}, body.replace("river", "**riv**er"))],
    [
      "whose headline is written otherwise",
      anItem({ headline: "The café" }),
      anItem({ headline: "The café" }).replace("headline: The café", 'headline: "The  cafe\u0301"'),
    ],
    [
      "with one more figure",
      anItem({ figures: [{ label: "Dead", value: 0 }] }),
      anItem({
        figures: [
          { label: "Hurt", value: 1 },
          { label: "Dead", value: 0 },
        ],
      }),
    ],
    [
      "with other topics and sources",
      anItem(),
      anItem({ topics: ["energy"], sources: [{ title: "A report" }] }),
    ],
    ["that was a draft", anItem({ draft: true }, body), anItem({}, thursday)],
    ["that was not out yet", anItem({ date: "2022-01-01" }, body), anItem({ date: "2022-01-01" }, thursday)],
    ["that could not be read then", anItem({ topics: [] }, body), anItem({}, thursday)],
  ] as const)
    test(what, () => {
      assert.deepEqual(became(before, after), []);
    });

  test("that is new, or moved to another folder", () => {
    const ending = changed({ [flood]: anItem({}, body) }, (root) => {
      mkdirSync(join(root, "content/items/2021"));
      renameSync(join(root, flood), join(root, "content/items/2021/flood.md"));
      writeFiles(root, { [drought]: anItem() });
    });
    assert.deepEqual(ending, []);
  });
});
