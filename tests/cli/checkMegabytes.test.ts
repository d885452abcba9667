import assert from "node:assert/strict";
import { test } from "node:test";
import { stringify } from "yaml";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import { filled, units } from "../support/megabytes.ts";
import { runCommand } from "../support/site.ts";

/*
 * Files may have a megabyte. A pass over such a text that takes the square of its length would take hours: these tests assert that the check
 * of a digest full of them ends within the time limit of the test runner, with the right errors.
 */

const megabyte = 990_000;

/** The errors that a check reports, without their files, positions and sizes, and how often it reports each. */
async function errorsOf(files: Files): Promise<Record<string, number>> {
  const { exitCode, output } = await runCommand("check", ["--root", aDigest(files)]);
  assert.ok(exitCode === 0 || exitCode === 1, output.slice(-2000));
  const counts: Record<string, number> = {};
  for (const [, error = ""] of output.matchAll(/^\S+: error: (.*)$/gm)) {
    const kind = error.replace(/\[\d+\]/g, "[]").replace(/ has [\d,]+ char.*/, " is too long");
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

const made = Object.values(units);

/** An item for each unit. */
function items(contentOf: (unit: string) => string): Files {
  return Object.fromEntries(made.map((unit, at) => [`content/items/item-${at}.md`, contentOf(unit)]));
}

/** As many errors of each kind as there are units. */
function once(...kinds: readonly string[]): Record<string, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, made.length]));
}

const tooLong = (...fields: readonly string[]) => once(...fields.map((field) => `\`${field}\` is too long`));

test("a body of a megabyte of anything has no errors", async () => {
  assert.deepEqual(await errorsOf(items((unit) => anItem({}, `Rain.\n\n${filled(unit, megabyte)}`))), {});
});

test("a headline of half a megabyte of anything is too long, and has no other error", async () => {
  const errors = await errorsOf(items((unit) => anItem({ headline: filled(unit, megabyte / 2) })));
  assert.deepEqual(errors, tooLong("headline"));
});

test("other texts of an item are too long, each on its own", async () => {
  const errors = await errorsOf(
    items((unit) => {
      // White space alone would be blank.
      const text = `a${filled(unit, 40_000)}`;
      return anItem({
        standfirst: text,
        byline: [text],
        image: { src: text, alt: text, caption: text, credit: text },
        sources: [{ publisher: text, title: text, url: `https://a.example/${text}`, author: text }],
        keyDates: [{ label: text, date: "2021-12-01", kind: "closes" }],
        figures: [{ label: text, value: 1, unit: text }],
        updates: [{ date: "2021-11-11", kind: "update", note: text }],
        related: [{ item: text, as: "follows" }],
        formerSlugs: [text],
      });
    }),
  );
  assert.deepEqual(
    errors,
    tooLong(
      ...["standfirst", "byline[]", "image.src", "image.alt", "image.caption", "image.credit"],
      ...["sources[].publisher", "sources[].title", "sources[].url", "sources[].author", "keyDates[].label"],
      ...["figures[].label", "figures[].unit", "updates[].note", "related[].item", "formerSlugs[]"],
    ),
  );
});

test("texts of registers, of the house style and of the site are too long, each on its own", async () => {
  const long = (at: number, bytes: number) => `a${filled(made[at] ?? "", bytes)}`;
  const every = <T>(entry: (at: number) => T) => stringify(made.map((_, at) => entry(at)));
  const errors = await errorsOf({
    "_data/topics.yaml": every((at) => ({
      id: `t-${at}`,
      label: long(at, 100_000),
      scope: long(at, 100_000),
    })),
    "_data/organisations.yaml": every((at) => ({ id: `o-${at}`, name: long(at, 100_000), aliases: ["a"] })),
    "_data/people.yaml": every((at) => ({ id: `p-${at}`, name: long(at, 100_000) })),
    "_data/series.yaml": every((at) => ({ id: `s-${at}`, name: long(at, 100_000) })),
    "_data/style.yaml": stringify({
      avoid: made.map((_, at) => ({ word: long(at, 100_000), instead: long(at, 100_000) })),
      mayRepeat: made.map((_, at) => long(at, 100_000)),
    }),
    "_data/site.yaml": stringify({ title: long(0, megabyte), url: "https://paper.example/" }),
    "content/issues/2021-W45.md": `---\ntitle: ${JSON.stringify(long(0, megabyte / 2))}\n---\nRain.\n`,
    "content/topics/t-1.md": long(made.indexOf("rain"), megabyte),
  });
  assert.deepEqual(errors, {
    ...tooLong("label", "scope", "avoid[].word", "avoid[].instead", "mayRepeat[]"),
    "`name` is too long": 3 * made.length,
    "`title` is too long": 2,
  });
});

test("YAML that is a megabyte of anything is not valid, and the check says so for each file", async () => {
  const field = await errorsOf(items((unit) => anItem().replace("It rained.", filled(unit, megabyte))));
  const whole = await errorsOf(items((unit) => `---\n${filled(unit, megabyte)}\n---\nRain.\n`));
  const list = await errorsOf(items((unit) => anItem().replace("water", filled(unit, megabyte))));
  for (const errors of [field, whole, list]) {
    const count = Object.values(errors).reduce((sum, each) => sum + each, 0);
    assert.ok(count >= made.length, JSON.stringify(errors).slice(0, 2000));
  }
});
