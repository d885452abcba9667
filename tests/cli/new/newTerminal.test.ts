import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest } from "../../support/digest.ts";
import { filesIn } from "../../support/site.ts";
import { type Dialogue, keys, noTerminal, typeInto } from "../../support/terminal.ts";

const { enter, tab, ctrlC } = keys;
const site = "title: The Test Paper\nurl: https://paper.example/\npublishedOn: Friday\n";
const aPaper = () => aDigest({ "_data/site.yaml": site });
const ask = (root: string, dialogue: Dialogue, ...words: string[]) =>
  typeInto("new", [...words, "--root", root, "--now", "2021-11-10T12:00"], dialogue);

describe("npm run new in a terminal", { skip: noTerminal() ?? false }, () => {
  test("asks for what is missing, and finds ids by aliases as they are typed", async () => {
    const root = aPaper();
    const { exitCode, screen } = await ask(root, [
      ["Headline", `The river rose${enter}`],
      ["Day of publication", enter],
      ["Standfirst", `It rained.${enter}`],
      ["Topics", "hydro"],
      ["Search: hydro", tab],
      ["◼ Water", enter],
      ["Organisations (press Enter to skip)", "trb"],
      ["Search: trb", tab],
      ["◼ The River Board", enter],
      ["People (press Enter to skip)", enter],
      ["Series (press Enter to skip)", "water"],
      ["Search: water", enter],
      ["Label", enter],
      ["Byline (separate names", `Ann Reed; Ben Stone${enter}`],
      ["Keep it as a draft", enter],
      ["Web address", enter],
    ]);
    assert.equal(exitCode, 0, screen);
    assert.match(screen, /content\/items\/2021\/river-rose\.md is written, as a draft\.\r\n/);
    assert.equal(
      screen.match(/\d items? selected/g)?.join(),
      "1 item selected,1 item selected,0 items selected",
    );
    assert.equal(
      readFileSync(join(root, "content/items/2021/river-rose.md"), "utf8"),
      [
        "---",
        "headline: The river rose",
        "date: 2021-11-12",
        "standfirst: It rained.",
        "topics:",
        "  - water",
        "organisations:",
        "  - river-board",
        "series: watermarks",
        "byline:",
        "  - Ann Reed",
        "  - Ben Stone",
        "draft: true",
        "---",
        "",
      ].join("\n"),
    );
  });

  test("says at once what is wrong with an answer, which can then be changed", async () => {
    const root = aPaper();
    const { exitCode, screen } = await ask(
      root,
      [
        ["Name that readers see", enter],
        ["This is required.", `Water${enter}`],
        [
          "This can't be taken: `Water` is already a name of `water` in _data/topics.yaml.",
          ` rights${enter}`,
        ],
        ["Scope", enter],
        ["Other names", enter],
        ["Broader topic", "hydro"],
        ["Search: hydro", enter],
        ["Id", enter],
      ],
      "topic",
    );
    assert.equal(exitCode, 0, screen);
    assert.match(
      readFileSync(join(root, "_data/topics.yaml"), "utf8"),
      /\n- id: water-rights\n {2}label: Water rights\n {2}broader: water\n$/,
    );
  });

  test("writes nothing if it is ended with Ctrl-C", async () => {
    const root = aPaper();
    const before = filesIn(root);
    const { exitCode, screen } = await ask(root, [
      ["Headline", `The river rose${enter}`],
      ["Day of publication", enter],
      ["Standfirst", ctrlC],
    ]);
    assert.equal(exitCode, 0, screen);
    assert.match(screen, /Nothing was written\.\r\n$/);
    assert.deepEqual(filesIn(root), before);
  });

  test("asks nothing if everything required is given, or if something given is wrong", async () => {
    const root = aPaper();
    const { exitCode, screen } = await ask(root, [], "series", "--name", "Low Tide");
    assert.deepEqual({ exitCode, asked: screen.includes("◆") }, { exitCode: 0, asked: false });
    const wrong = await ask(root, [], "--topic", "watr");
    assert.equal(wrong.exitCode, 2);
    assert.equal(
      wrong.screen,
      "--topic can't be taken: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.\r\n",
    );
    assert.ok(!existsSync(join(root, "content")));
    const empty = aDigest({ "_data/topics.yaml": "# None yet\n" });
    assert.equal(
      (await ask(empty, [])).screen,
      "_data/topics.yaml is empty. Start with `npm run new -- topic`.\r\n",
    );
  });
});
