import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countWithNarrower } from "../../../src/digest/subjects/narrowerTopics.ts";
import { digestOf, slugs } from "../digestOf.ts";

describe("Topics", () => {
  test("have the order of their register, with their scope and other names", () => {
    const { topics } = digestOf(
      {},
      {
        "_data/topics.yaml":
          "- { id: water, label: Water, scope: All that flows., aliases: [hydrology] }\n- { id: air, label: Air }\n",
      },
    );
    assert.deepEqual(
      topics.map(({ id, name, scope, aliases, address }) => [id, name, scope, aliases, address]),
      [
        ["water", "Water", "All that flows.", ["hydrology"], "/topics/water/"],
        ["air", "Air", undefined, [], "/topics/air/"],
      ],
    );
  });

  test("have their broader topic and narrower topics", () => {
    const [water, rivers] = digestOf({}).topics;
    assert.equal(rivers?.broader, water);
    assert.deepEqual(water?.narrower, [rivers]);
  });

  test("may have several broader topics and related ones, which both show", () => {
    const entries = [
      "- { id: water, label: Water }",
      "- { id: law, label: Law, seeAlso: [water, courts] }",
      '- { id: rights, label: Water rights, broader: [law, water], sources: [{ title: The "Act", url: https://law.example/ }] }',
      "- { id: courts, label: Courts, seeAlso: [law] }",
    ];
    const digest = digestOf(
      { well: { topics: ["rights"] } },
      { "_data/topics.yaml": `${entries.join("\n")}\n` },
    );
    const [water, law, rights, courts] = digest.topics;
    assert.equal(rights?.broader, law);
    assert.deepEqual(rights?.broaderTopics, [law, water]);
    assert.deepEqual([law?.narrower, water?.narrower], [[rights], [rights]]);
    assert.deepEqual(law?.seeAlso, [water, courts]);
    assert.deepEqual([water?.seeAlso, courts?.seeAlso], [[law], [law]]);
    assert.deepEqual(
      rights?.sources.map(({ title }) => title),
      ["The “Act”"],
    );
    assert.deepEqual(
      digest.topics.map((topic) => countWithNarrower(topic)),
      [1, 1, 1, 0],
    );
  });

  test("count their items with those of narrower topics, each once", () => {
    const digest = digestOf({
      both: { topics: ["water", "rivers"] },
      river: { topics: ["rivers"] },
      wind: { topics: ["energy"] },
    });
    assert.deepEqual(
      digest.topics.map((topic) => [topic.id, topic.items.length, countWithNarrower(topic)]),
      [
        ["water", 1, 2],
        ["rivers", 2, 2],
        ["energy", 1, 1],
      ],
    );
  });

  test("have their own items, not those of narrower topics, newest first", () => {
    const { topics } = digestOf({
      a: { date: "2021-11-01" },
      b: { date: "2021-11-02" },
      c: { topics: ["rivers"] },
    });
    assert.deepEqual(
      topics.map(({ id, items }) => `${id}: ${slugs(items)}`),
      ["water: b a", "rivers: c", "energy: "],
    );
  });

  test("have the introduction that an editor wrote", () => {
    const [water, rivers] = digestOf({}, { "content/topics/water.md": "On water." }).topics;
    assert.equal(water?.introduction?.text, "On water.");
    assert.equal(rivers?.introduction, undefined);
  });
});

describe("Organisations", () => {
  test("have their successor and predecessors", () => {
    const [old, now] = digestOf(
      {},
      {
        "_data/organisations.yaml":
          "- { id: trust, name: The Trust, successor: river-board }\n- { id: river-board, name: The River Board }\n",
      },
    ).organisations;
    assert.equal(old?.successor, now);
    assert.deepEqual(now?.predecessors, [old]);
  });

  test("have the people who held posts in them, each once", () => {
    const roles = "[{ role: Chair, organisation: river-board }, { role: Member, organisation: river-board }]";
    const { organisations, people } = digestOf(
      {},
      { "_data/people.yaml": `- { id: ann-reed, name: Ann Reed, roles: ${roles} }\n` },
    );
    assert.deepEqual(organisations[0]?.people, people);
  });
});

describe("People", () => {
  test("have the organisations where they held posts, and when", () => {
    const { people, organisations } = digestOf({});
    assert.deepEqual(people[0]?.roles, [{ role: "Chair", organisation: organisations[0], from: "2020-04" }]);
  });

  test("may have held posts in organisations outside the digest", () => {
    const people = "- { id: ann-reed, name: Ann Reed, roles: [{ role: Writer }] }\n";
    assert.equal(digestOf({}, { "_data/people.yaml": people }).people[0]?.roles[0]?.organisation, undefined);
  });
});

test("Series have a standfirst and a byline of names", () => {
  const [series] = digestOf(
    {},
    { "_data/series.yaml": "- { id: watermarks, name: Watermarks, standfirst: Wet., byline: Ann Reed }\n" },
  ).series;
  assert.deepEqual(
    [series?.name, series?.standfirst, series?.byline, series?.address],
    ["Watermarks", "Wet.", ["Ann Reed"], "/series/watermarks/"],
  );
});
