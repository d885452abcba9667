import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readContent } from "../../../src/content/readContent.ts";
import { createDigest } from "../../../src/digest/createDigest.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { unannouncedChanges, type Version } from "../../../src/lint/revisions/unannouncedChanges.ts";
import { eventOf } from "../../../src/outputs/calendar/event.ts";
import { aDigest, anItem } from "../../support/digest.ts";

const today = "2021-11-12";
const note = { date: "2021-11-11", kind: "correction", note: "We gave the wrong day." };

/** An item with a key date as it may stand at some time, and what calendar programs are told of the date then. */
interface State {
  readonly fields: object;
  readonly version: Version;
  readonly sequence: number;
  /** Start, end and status. */
  readonly said: string;
}

const states = statesOf(
  ["2021-12", "2021-12-01", "2021-12-01T17:00", "2022-01"].flatMap((date) =>
    [[], ["2021-12"], ["2021-11", "2021-12"]].flatMap((was) =>
      ["expected", "closes"].flatMap((kind) =>
        [{}, { withdrawn: "2021-11-12" }, { until: "2022-02-01" }, { until: "2022-02" }].flatMap((rest) =>
          [[], [note]].flatMap((updates) =>
            was.at(-1) === date
              ? []
              : { keyDates: [{ label: "Bids close", date, kind, was, ...rest }], updates },
          ),
        ),
      ),
    ),
  ),
);

test("the sequence number of an event grows with every change of its start, end or status that passes the check, and never falls", () => {
  let passed = 0;
  for (const before of states)
    for (const after of states) {
      if (before === after || unannouncedChanges(before.version, after.version, today).length > 0) continue;
      passed++;
      const grew = after.sequence - before.sequence;
      const what = `${JSON.stringify(before.fields)} (${before.sequence}) → ${JSON.stringify(after.fields)} (${after.sequence})`;
      assert.ok(grew > 0 || (grew === 0 && after.said === before.said), what);
    }
  assert.ok(passed > 500 && passed < (states.length * states.length) / 2, `${passed} passed.`);
});

/** The states of a digest that has an item for each. */
function statesOf(items: readonly object[]): State[] {
  const slug = (index: number) => `bids-${String(index).padStart(4, "0")}`;
  const files = items.map((fields, index) => [`content/items/${slug(index)}.md`, anItem({ ...fields })]);
  const root = aDigest(Object.fromEntries(files));
  const { content } = readContent(root);
  const events = new Map(
    createDigest(content, { today, preview: false }).items.flatMap(({ slug, keyDates }) =>
      keyDates.map((keyDate) => [slug, eventOf(keyDate, { site: content.site, language: usualLanguage })]),
    ),
  );
  return items.map((fields, index) => {
    const item = content.items.find((each) => each.slug === slug(index));
    const event = events.get(slug(index));
    assert.ok(item && event);
    return {
      fields,
      version: { item, bytes: readFileSync(join(root, item.file)) },
      sequence: event.sequence ?? 0,
      said: JSON.stringify([event.start, event.end, event.status]),
    };
  });
}
