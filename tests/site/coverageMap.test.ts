import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { usualLanguage } from "../../src/language/language.ts";
import { CoverageMap } from "../../templates/parts/charts/coverageMap.tsx";
import { digestOf } from "../digest/digestOf.ts";

/** What is below a map of some systems, the first of which have an item each. */
function captionOf(systems: number, covered: number): string {
  const ids = Array.from({ length: systems }, (_, index) => `board-${index}`);
  const register = ids.map((id, index) => ({ id, name: id, tile: { column: index + 1, row: 1 } }));
  const items = ids.slice(0, covered).map((id) => [`about-${id}`, { organisations: [id] }]);
  const digest = digestOf(Object.fromEntries(items), {
    "_data/organisations.yaml": JSON.stringify(register.map(({ id, name }) => ({ id, name }))),
    "_data/people.yaml": "[]\n",
    "_data/map.yaml": JSON.stringify(register.map(({ id, tile }) => ({ organisation: id, ...tile }))),
  });
  return (
    /<figcaption><p>(.*?)<\/p>/.exec(render(h(CoverageMap, { tiles: digest.tiles }), usualLanguage))?.[1] ??
    ""
  );
}

for (const [systems, covered, start] of [
  [1, 0, "The system on the map has not been written about yet."],
  [1, 1, "The system on the map has been written about."],
  [3, 0, "None of the 3 systems on the map has been written about yet."],
  [3, 1, "1 of the 3 systems on the map has been written about, board-0 most often."],
  [3, 2, "2 of the 3 systems on the map have been written about, board-0 most often."],
] as const)
  test(`the map says how many of ${systems} systems were written about: ${covered}`, () => {
    assert.ok(captionOf(systems, covered).startsWith(start), captionOf(systems, covered));
  });
