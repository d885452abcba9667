import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../../src/digest/digest.ts";
import { dataBlock } from "../../../src/outputs/metadata/dataNode.ts";
import { itemMetadata } from "../../../src/outputs/metadata/itemMetadata.ts";
import { digestOf, itemOf } from "../../digest/digestOf.ts";
import { type Expanded, expand, valuesOf } from "./schemaOrg.ts";

const registers = {
  "_data/people.yaml":
    "- { id: ann-reed, name: Ann Reed, sameAs: [https://ann.example/], fediverse: ann@social.example }\n",
  "_data/organisations.yaml":
    "- { id: river-board, name: The River Board, aliases: [TRB], sameAs: [https://rivers.example/] }\n",
};

async function articleOf(digest: Digest, slug: string): Promise<Expanded> {
  const [node] = await expand(dataBlock(itemMetadata(itemOf(digest, slug), digest).data ?? []));
  assert.ok(node);
  return node;
}

/** What an article says in a property, as plain values: those of nodes are their names. */
const namesIn = (node: Expanded, property: string) =>
  valuesOf(node, property).flatMap((value) =>
    typeof value === "string" ? value : valuesOf(value as Expanded, "name"),
  );

describe("An item, as an article of schema.org", () => {
  const digest = digestOf(
    {
      flood: {
        date: "2021-11-10",
        byline: ["Ann Reed", "Bo Jones", "TRB"],
        topics: ["water", "energy"],
        organisations: ["river-board"],
        people: ["ann-reed"],
        sources: [
          {
            publisher: "The River Board",
            title: "Levels",
            url: "https://example.org/levels",
            date: "2021-11",
          },
          { author: "Bo Jones" },
        ],
        keyDates: [
          { label: "Comments close", date: "2021-12-01T17:00", kind: "closes", was: ["2021-11-30"] },
          { label: "The congress", date: "2022-01-10", until: "2022-01-12", kind: "happens", place: "Leeds" },
          { label: "The report", date: "2022-02", kind: "expected", withdrawn: "2021-11-11" },
        ],
        updates: [
          { date: "2021-11-11", kind: "correction", note: "We gave the wrong river." },
          { date: "2021-11-12", kind: "update", note: "The Board has answered." },
        ],
      },
      rain: { date: "2021-11-11" },
    },
    registers,
  );

  test("has all that search engines ask of an article, in the issue of a periodical", async () => {
    const article = await articleOf(digest, "flood");
    assert.deepEqual(article["@type"], ["http://schema.org/NewsArticle"]);
    assert.equal(article["@id"], "https://paper.example/items/flood/");
    const asked = ["headline", "datePublished", "dateModified", "url", "description", "inLanguage"];
    assert.deepEqual(
      asked.map((property) => valuesOf(article, property)),
      [
        ["The river rose"],
        ["2021-11-10"],
        ["2021-11-12"],
        ["https://paper.example/items/flood/"],
        ["It rained."],
        ["en-GB"],
      ],
    );
    assert.deepEqual(namesIn(article, "publisher"), ["The Test Paper"]);
    const [issue] = valuesOf(article, "isPartOf") as Expanded[];
    assert.equal(issue?.["@id"], "https://paper.example/issues/2021-w45/");
    assert.deepEqual(valuesOf(issue, "issueNumber"), ["2021-W45"]);
    assert.deepEqual(issue && namesIn(issue, "isPartOf"), ["The Test Paper"]);
  });

  test("names its authors, and knows those of the registers", async () => {
    const article = await articleOf(digest, "flood");
    assert.deepEqual(namesIn(article, "author"), ["Ann Reed", "Bo Jones", "TRB"]);
    const [ann, bo, board] = valuesOf(article, "author") as Expanded[];
    assert.deepEqual(valuesOf(ann, "sameAs"), ["https://ann.example/"]);
    assert.deepEqual(bo?.["@type"], ["http://schema.org/Person"]);
    assert.deepEqual(board?.["@type"], ["http://schema.org/Organization"]);
    assert.deepEqual(valuesOf(board, "url"), ["https://paper.example/organisations/river-board/"]);
  });

  test("without a byline is by the publication", async () => {
    const [author] = valuesOf(await articleOf(digest, "rain"), "author") as Expanded[];
    assert.deepEqual(valuesOf(author, "name"), ["The Test Paper"]);
    assert.deepEqual(author?.["@type"], ["http://schema.org/Organization"]);
  });

  test("is about its topics, and mentions organisations, people and key dates", async () => {
    const article = await articleOf(digest, "flood");
    assert.deepEqual(namesIn(article, "about"), ["Water", "Energy"]);
    assert.deepEqual(namesIn(article, "mentions"), [
      "The River Board",
      "Ann Reed",
      "Comments close",
      "The congress",
      "The report",
    ]);
  });

  test("has key dates as events: as exact as they are written, with moves and withdrawals", async () => {
    const events = (valuesOf(await articleOf(digest, "flood"), "mentions") as Expanded[]).slice(2);
    const facts = ["startDate", "endDate", "previousStartDate", "eventStatus"];
    assert.deepEqual(
      events.map((event) => facts.flatMap((property) => valuesOf(event, property))),
      [
        ["2021-12-01T17:00:00+00:00", "2021-11-30", "https://schema.org/EventRescheduled"],
        ["2022-01-10", "2022-01-12"],
        ["2022-02", "https://schema.org/EventCancelled"],
      ],
    );
    assert.deepEqual(events[1] && namesIn(events[1], "location"), ["Leeds"]);
  });

  test("cites its sources, and has its corrections, but not its updates", async () => {
    const article = await articleOf(digest, "flood");
    assert.deepEqual(namesIn(article, "citation"), ["Levels", "Bo Jones"]);
    const corrections = valuesOf(article, "correction") as Expanded[];
    assert.deepEqual(
      corrections.map((each) =>
        ["text", "datePublished", "url"].flatMap((property) => valuesOf(each, property)),
      ),
      [
        [
          "We gave the wrong river.",
          "2021-11-11",
          "https://paper.example/items/flood/#item:correction-2021-11-11",
        ],
      ],
    );
  });

  test("mentions its first 20 organisations and people, because its page lists them all", async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `board-${index + 1}`);
    const long = digestOf(
      { flood: { organisations: ids, people: ["ann-reed"] } },
      {
        ...registers,
        "_data/organisations.yaml": ids.map((id) => `- { id: ${id}, name: ${id} }\n`).join(""),
      },
    );
    assert.deepEqual(namesIn(await articleOf(long, "flood"), "mentions"), [...ids.slice(0, 20), "Ann Reed"]);
  });

  test("has the account of its first author who has one", () => {
    const accountOf = (slug: string) => itemMetadata(itemOf(digest, slug), digest).account;
    assert.equal(accountOf("flood"), "@ann@social.example");
    assert.equal(accountOf("rain"), undefined);
  });
});

test("A data block can't be ended by a text in it", () => {
  const name = '</script><script>alert(1)</script><!-- ]]> "\\ \u2028';
  const block = dataBlock([{ "@type": "Thing", name }]);
  assert.doesNotMatch(block, /</);
  assert.equal(JSON.parse(block).name, name);
});
