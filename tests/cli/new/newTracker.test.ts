import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aTracker } from "../../support/trackers.ts";
import { aPaper, make, problemsIn, textOf } from "./newCommand.ts";

const board = "- { id: river-board, name: The River Board, kind: board }\n- { id: sea, name: The Sea }\n";
const organisations = { "_data/organisations.yaml": board };
const question = ["--question", "Who leads each board?"];

describe("npm run new", { concurrency: true }, () => {
  test("writes a tracker with a row for each organisation of a kind, and for others that are named", async () => {
    const root = aPaper(organisations);
    const statuses = ["--status", "done: Named", "--status", "stalled: Must search again"];
    const rows = ["--kind", "board", "--organisation", "The Sea", "--label", "Lake"];
    const { code, out, err } = await make(root, "tracker", ...question, ...statuses, ...rows);
    assert.deepEqual(
      [code, err, ...out.split("\n").slice(0, 2)],
      [
        0,
        "",
        "content/trackers/who-leads-each-board.yaml is written, with 3 rows.",
        "Add what items say with `npm run new -- status`. `npm start` shows it at http://localhost:8080/trackers/who-leads-each-board/",
      ],
    );
    assert.equal(
      textOf(root, "content/trackers/who-leads-each-board.yaml"),
      [
        "question: Who leads each board?",
        "statuses:",
        "  - id: named",
        "    name: Named",
        "    tone: done",
        "  - id: must-search-again",
        "    name: Must search again",
        "    tone: stalled",
        "rows:",
        "  - organisation: river-board",
        "  - organisation: sea",
        "  - label: Lake",
        "",
      ].join("\n"),
    );
    assert.deepEqual(problemsIn(root), []);
  });

  test("refuses a tracker without rows, and a status without a tone", async () => {
    const root = aPaper(organisations);
    const { code, err } = await make(root, "tracker", ...question, "--status", "Named", "--kind", "bord");
    assert.equal(code, 2);
    assert.equal(
      err,
      [
        "--status is `Named`, but must be a tone and a name, such as done: Named. The tones are done, under-way, stalled, not-started.",
        "--kind can't be taken: No organisation has the kind `bord`. Did you mean `board`?",
        "Missing: --kind, --organisation or --label, for the rows.",
        "",
      ].join("\n"),
    );
  });

  test("adds a dated status to a row, on the day of its item unless another is given", async () => {
    const root = aPaper({ "content/items/flood.md": anItem(), ...aTracker() });
    const words = ["--tracker", "Who leads each board?", "--row", "the lake board", "--status", "Searching"];
    const { code, out, err } = await make(root, "status", ...words, "--item", "flood", "--note", "Again.");
    assert.deepEqual(
      [code, err, out.split("\n")[0]],
      [0, "", "content/trackers/boards.yaml now has `searching` for The Lake Board."],
    );
    assert.match(
      textOf(root, "content/trackers/boards.yaml"),
      / {2}- label: The Lake Board\n {4}statuses:\n {6}- date: 2021-11-10\n {8}status: searching\n {8}item: flood\n {8}note: Again\.\n$/,
    );
    assert.deepEqual(problemsIn(root), []);
  });

  test("names what can't be chosen for a status, with the nearest choice", async () => {
    const root = aPaper({ "content/items/flood.md": anItem(), ...aTracker() });
    const words = ["--tracker", "boards", "--row", "river-bord", "--status", "gone", "--item", "flod"];
    const { code, err } = await make(root, "status", ...words, "--date", "2021-11-10");
    assert.equal(code, 2);
    assert.equal(
      err,
      [
        "--row can't be taken: `river-bord` is not one of them. Did you mean `river-board`?",
        "--status can't be taken: `gone` is not one of them. There are named, searching.",
        "--item can't be taken: `flod` is not one of them. Did you mean `flood`?",
        "",
      ].join("\n"),
    );
  });
});
