import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { placeInStory, storyNeighbours } from "../../../src/digest/stories/linkStories.ts";
import type { Files } from "../../support/digest.ts";
import { digestOf, type Items, itemOf, slugs } from "../digestOf.ts";

const storylines = { "_data/storylines.yaml": "- { id: the-flood, name: The flood }\n" };
const follows = (item: string) => [{ item, as: "follows" }];

/** Three items, of which each follows the one before. */
const chain: Items = {
  rain: { date: "2021-11-01", headline: "It rains" },
  flood: { date: "2021-11-03", related: follows("rain") },
  inquiry: { date: "2021-11-08", related: [{ item: "flood", as: "responds-to" }] },
};

/** Each story's id, name and items. */
const storiesOf = (items: Items, files: Files = storylines) =>
  digestOf(items, files).stories.map(({ id, name, items }) => `${id}, ${name}: ${slugs(items)}`);

describe("A story", () => {
  test("is a chain of three related items, newest first, and has the slug and headline of the first", () => {
    assert.deepEqual(storiesOf(chain, {}), ["rain, It rains: inquiry flood rain"]);
  });

  test("is not a pair of related items without a name", () => {
    const { rain = {}, flood = {} } = chain;
    const { stories } = digestOf({ rain, flood });
    assert.deepEqual(stories, []);
  });

  test("has every item that is related to one that names its storyline", () => {
    const items = { ...chain, flood: { ...chain.flood, storyline: "the-flood" } };
    assert.deepEqual(storiesOf(items), ["the-flood, The flood: inquiry flood rain"]);
  });

  test("has items that name its storyline and are related to nothing", () => {
    const items = {
      rain: { storyline: "the-flood" },
      snow: {},
      flood: { storyline: "the-flood", date: "2021-11-11" },
    };
    assert.deepEqual(storiesOf(items), ["the-flood, The flood: flood rain"]);
  });

  test("that is related to another story keeps its own items, and neither gets those that name none", () => {
    const items = {
      a: { storyline: "the-flood" },
      b: { related: follows("a") },
      c: { storyline: "the-inquiry", related: follows("b") },
    };
    const files = {
      "_data/storylines.yaml": "[{ id: the-flood, name: The flood }, { id: the-inquiry, name: The inquiry }]",
    };
    assert.deepEqual(storiesOf(items, files), ["the-flood, The flood: a", "the-inquiry, The inquiry: c"]);
  });

  test("is closed from the day that its editors gave", () => {
    const files = { "_data/storylines.yaml": "- { id: the-flood, name: The flood, closed: 2021-11-12 }\n" };
    const closedOn = (today: string) => digestOf({}, files, { today }).stories[0]?.closed;
    assert.equal(closedOn("2021-11-11"), undefined);
    assert.equal(closedOn("2021-11-12"), "2021-11-12");
  });

  test("that is unnamed leaves the id of a storyline alone", () => {
    const { rain, ...others } = chain;
    const items = {
      "the-flood": { ...rain },
      ...others,
      flood: { ...chain.flood, related: follows("the-flood") },
    };
    assert.deepEqual(storiesOf(items), [
      "flood, It rains: inquiry flood the-flood",
      "the-flood, The flood: ",
    ]);
  });

  test("comes after open ones if it is closed, and after newer ones", () => {
    const files = {
      "_data/storylines.yaml":
        "[{ id: old, name: Old }, { id: over, name: Over, closed: 2021-11-12 }, { id: new, name: New }]",
    };
    const items = {
      a: { storyline: "old", date: "2021-11-01" },
      b: { storyline: "over", date: "2021-11-12" },
      c: { storyline: "new", date: "2021-11-02" },
    };
    assert.deepEqual(
      digestOf(items, files).stories.map(({ id }) => id),
      ["new", "old", "over"],
    );
  });

  test("says where it stands now", () => {
    const files = { ...storylines, "content/storylines/the-flood.md": "The water is falling." };
    const [story] = digestOf({ a: { storyline: "the-flood" } }, files).stories;
    assert.equal(story?.summary?.text.trim(), "The water is falling.");
  });

  test("leaves out items that are held back", () => {
    const items = { ...chain, later: { date: "2022-01-01", related: follows("inquiry") } };
    assert.deepEqual(storiesOf(items, {}), ["rain, It rains: inquiry flood rain"]);
  });
});

describe("An item of a story", () => {
  test("has its place, and the items before and after it", () => {
    const flood = itemOf(digestOf(chain), "flood");
    assert.ok(flood.story);
    assert.equal(placeInStory(flood, flood.story), 2);
    const { before, after } = storyNeighbours(flood);
    assert.deepEqual([before?.slug, after?.slug], ["rain", "inquiry"]);
  });

  test("knows the newest item of the story if that is later", () => {
    const digest = digestOf(chain);
    assert.deepEqual(
      ["rain", "flood", "inquiry"].map((slug) => itemOf(digest, slug).later?.slug),
      ["inquiry", "inquiry", undefined],
    );
  });
});

test("Of two related items without a story, the earlier one knows the later, unless they are of one day", () => {
  const { rain = {}, flood = {} } = chain;
  assert.equal(itemOf(digestOf({ rain, flood }), "rain").later?.slug, "flood");
  const sameDay = { rain: {}, flood: { related: follows("rain") } };
  assert.equal(itemOf(digestOf(sameDay), "rain").later, undefined);
});
