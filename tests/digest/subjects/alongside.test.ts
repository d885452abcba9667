import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest, Subject } from "../../../src/digest/digest.ts";
import { alongside, storiesOf, trackersOf } from "../../../src/digest/subjects/alongside.ts";
import type { Mentioned } from "../../../src/digest/subjects/mostOften.ts";
import { digestOf } from "../digestOf.ts";

const counts = (mentioned: readonly Mentioned<Subject>[]) =>
  mentioned.map(({ subject: { id }, count }) => `${id}: ${count}`);

const topic = (digest: Digest, id: string) => digest.topics.find((each) => each.id === id) as Subject;

describe("Alongside a subject", () => {
  const digest = digestOf({
    flood: { topics: ["water", "rivers"], organisations: ["river-board"], people: ["ann-reed"] },
    rain: { topics: ["water", "rivers", "energy"], organisations: ["river-board"] },
    wind: { topics: ["energy"], people: ["ann-reed"] },
  });

  test("are those that it shares items with, those with most items first, without itself", () => {
    const { organisations, people, topics } = alongside(topic(digest, "water"));
    assert.deepEqual(counts(topics), ["rivers: 2", "energy: 1"]);
    assert.deepEqual(counts(organisations), ["river-board: 2"]);
    assert.deepEqual(counts(people), ["ann-reed: 1"]);
  });

  test("are five of each kind at most", () => {
    const ids = Array.from({ length: 7 }, (_, index) => `board-${index}`);
    const many = digestOf(
      { flood: { organisations: ids } },
      {
        "_data/organisations.yaml": JSON.stringify(ids.map((id) => ({ id, name: id }))),
        "_data/people.yaml": "[]\n",
      },
    );
    assert.equal(alongside(topic(many, "water")).organisations.length, 5);
  });

  test("is nothing without items", () => {
    assert.deepEqual(alongside(topic(digestOf({}), "water")), { organisations: [], people: [], topics: [] });
  });
});

test("The stories of a subject are those of its items, the one with the newest item first", () => {
  const digest = digestOf(
    {
      rain: { date: "2021-11-01", storyline: "flood" },
      river: { date: "2021-11-02", storyline: "flood" },
      snow: { date: "2021-11-03", storyline: "winter" },
      wind: { topics: ["energy"], storyline: "flood" },
      sun: {},
    },
    { "_data/storylines.yaml": "- { id: flood, name: The flood }\n- { id: winter, name: The winter }\n" },
  );
  assert.deepEqual(counts(storiesOf(topic(digest, "water"))), ["winter: 1", "flood: 2"]);
});

test("The trackers of a subject are those that cite its items, but not those with a row for it", () => {
  const rows = [
    { organisation: "river-board", statuses: [{ date: "2021-11-10", status: "done", item: "flood" }] },
    { label: "Elsewhere", statuses: [{ date: "2021-11-10", status: "done", item: "rain" }] },
  ];
  const digest = digestOf(
    { flood: { organisations: ["river-board"] }, rain: {}, wind: { topics: ["energy"] } },
    {
      "content/trackers/dams.yaml": JSON.stringify({
        question: "Which dams are built?",
        statuses: [{ id: "done", name: "Built", meaning: "The dam is built.", tone: "done" }],
        rows,
      }),
    },
  );
  const trackers = (subject: Subject | undefined) => subject && counts(trackersOf(subject, digest));
  assert.deepEqual(trackers(topic(digest, "water")), ["dams: 2"]);
  assert.deepEqual(trackers(topic(digest, "energy")), []);
  assert.deepEqual(trackers(digest.organisations[0]), []);
});
