import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { standardPalettes } from "../../../src/content/colours/palette.ts";
import { languageOf } from "../../../src/language/language.ts";
import { chartSvg } from "../../../src/outputs/pictures/chartPicture.ts";

/** The drawing of a figure that rose from 1,200 to 3,400, with numbers as a language writes them. */
const drawingOf = (tag: string): string | undefined => {
  const points = [
    { date: "2021-11-10", value: 3400 },
    { date: "2021-11-03", value: 1200 },
  ];
  const series = {
    ...{ id: "water:leaks", label: "Leaks", unit: undefined, fingerprint: "" },
    points: points.map((point) => ({ ...point, of: undefined, items: [] })),
  };
  return chartSvg(series, languageOf(tag), standardPalettes.light)?.svg;
};

describe("The chart of a figure, as a picture for emails", () => {
  test("has its words in letters that the paper's font has", () => {
    assert.match(drawingOf("en-GB") ?? "", />3,400</);
    // French groups digits with a narrow space, which the font lacks.
    assert.match(drawingOf("fr-FR") ?? "", />3\u00a0400</);
  });

  test("is not drawn with letters that the font lacks", () => {
    assert.equal(drawingOf("bn-BD"), undefined);
  });
});
