import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aTracker } from "../../support/trackers.ts";
import { problemsOf } from "../problems.ts";

const flood = { "content/items/flood.md": anItem() };
const problemsOfTracker = (fields: Record<string, unknown>) => problemsOf({ ...flood, ...aTracker(fields) });
const statusOf = (fields: Record<string, unknown>) => ({
  rows: [{ label: "Lake", statuses: [{ date: "2021-11-10", status: "named", item: "flood", ...fields }] }],
});

describe("A tracker", () => {
  test("without mistakes has no problems", () => {
    assert.deepEqual(problemsOfTracker({}), []);
  });

  test("needs a question, statuses and rows", () => {
    assert.deepEqual(problemsOfTracker({ question: undefined, statuses: [], rows: undefined }), [
      "content/trackers/boards.yaml:1:1: error: `question` is missing. Add it: The question that the tracker answers, for example “Who leads each system?”.",
      "content/trackers/boards.yaml:1:1: error: `rows` is missing. Add it: Who or what is tracked, in the order in which readers see them.",
      "content/trackers/boards.yaml:1:11: error: `statuses` is `[]`, but must have at least one status. What to write: The statuses that rows can have, in the order in which readers see them.",
    ]);
  });

  test("whose row names an organisation that does not exist is told the nearest one", () => {
    assert.deepEqual(problemsOfTracker({ rows: [{ organisation: "river-bord" }] }), [
      "content/trackers/boards.yaml:10:19: error: `river-bord` is not an organisation. Did you mean `river-board`? Organisations are listed in _data/organisations.yaml.",
    ]);
  });

  test("whose row has neither an organisation nor a label, or both, is told so", () => {
    assert.deepEqual(
      problemsOfTracker({ rows: [{ statuses: [] }, { organisation: "river-board", label: "Lake" }] }),
      [
        "content/trackers/boards.yaml:10:5: error: `rows[0].organisation` is missing. Add it: The organisation: an id from `_data/organisations.yaml`. For anything else, write `label`.",
        "content/trackers/boards.yaml:12:12: error: `rows[1].label` is `Lake`, but must be left out where there is an `organisation`. Remove one of the two.",
      ],
    );
  });

  test("takes a blank organisation or label for one that is left out", () => {
    const rows = [
      { organisation: "", label: "Lake" },
      { organisation: "river-board", label: " " },
      { organisation: "", label: "" },
    ];
    assert.deepEqual(problemsOfTracker({ rows }), [
      "content/trackers/boards.yaml:14:5: error: `rows[2].organisation` is missing. Add it: The organisation: an id from `_data/organisations.yaml`. For anything else, write `label`.",
    ]);
  });

  test("has each organisation, label and status id once", () => {
    const named = { id: "named", name: "Named", tone: "done" };
    const rows = [
      { organisation: "river-board" },
      { organisation: "river-board" },
      { label: "Lake" },
      { label: "LAKE" },
    ];
    assert.deepEqual(problemsOfTracker({ statuses: [named, { ...named }], rows }), [
      "content/trackers/boards.yaml:6:9: error: `named` is the id of two statuses. Give one of them a different id.",
      "content/trackers/boards.yaml:11:19: error: `river-board` has two rows. Put all its statuses into one row, and remove the other.",
      "content/trackers/boards.yaml:13:12: error: `LAKE` has two rows. Put all its statuses into one row, and remove the other.",
    ]);
  });

  test("whose label is an organisation's name is told its id", () => {
    assert.deepEqual(problemsOfTracker({ rows: [{ label: "the river board" }] }), [
      "content/trackers/boards.yaml:10:12: warning: `the river board` is an organisation of _data/organisations.yaml. Write `organisation: river-board` instead of the label.",
    ]);
  });

  test("whose row has a status that the tracker lacks is told the nearest one, or all", () => {
    assert.deepEqual(problemsOfTracker(statusOf({ status: "nmaed" })), [
      "content/trackers/boards.yaml:13:17: error: `nmaed` is not a status of this tracker. Did you mean `named`?",
    ]);
    assert.deepEqual(problemsOfTracker(statusOf({ status: "gone" })), [
      "content/trackers/boards.yaml:13:17: error: `gone` is not a status of this tracker. Its statuses are named, searching.",
    ]);
  });

  test("cites items that exist, by their present slugs", () => {
    assert.deepEqual(problemsOfTracker(statusOf({ item: "flod" })), [
      "content/trackers/boards.yaml:14:15: error: There is no item `flod`. Did you mean `flood`? Use the slug of an item, which is its file name without .md.",
    ]);
    const renamed = { "content/items/flood.md": anItem({ formerSlugs: ["storm"] }) };
    assert.deepEqual(problemsOf({ ...renamed, ...aTracker(statusOf({ item: "storm" })) }), [
      "content/trackers/boards.yaml:14:15: error: There is no item `storm`. Write `flood`, its slug now. Use the slug of an item, which is its file name without .md.",
    ]);
  });

  test("whose other fields have mistakes is still checked for its references", () => {
    const problems = problemsOfTracker({ ...statusOf({ item: "flod" }), standfirst: 7 });
    assert.equal(problems.length, 2);
  });

  test("whose YAML is broken reports that and the other mistakes", () => {
    const file = "content/trackers/boards.yaml";
    const broken = `question: "Who\nstatuses: [{ id: a, name: A, tone: done }]\nrows: [{ organisation: lake }]\n`;
    assert.deepEqual(problemsOf({ ...flood, [file]: broken }), [
      'content/trackers/boards.yaml:1:11: error: The YAML is not valid: the quotation mark " is never closed. Close it at the end of the text.',
      "content/trackers/boards.yaml:3:24: error: `lake` is not an organisation. Organisations are listed in _data/organisations.yaml.",
    ]);
  });

  test("has a name that can be an address, and ends in .yaml", () => {
    const { "content/trackers/boards.yaml": text = "" } = aTracker();
    assert.deepEqual(
      problemsOf({ ...flood, "content/trackers/the boards.yaml": text, "content/trackers/other.yml": text }),
      [
        "content/trackers/other.yml:1:1: warning: The file is ignored: only files that end in .yaml are read in content/trackers/. Rename it to end in .yaml, or move it elsewhere.",
        "content/trackers/the boards.yaml:1:1: error: `the boards` can't be part of a web address: an id must not contain spaces or any of / \\ ? # % : * \" < > |. Use `the-boards`.",
      ],
    );
  });
});
