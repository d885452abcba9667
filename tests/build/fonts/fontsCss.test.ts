import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fontMetrics } from "../../../src/build/fonts/fontMetrics.ts";
import { fontsCss } from "../../../src/build/fonts/fontsCss.ts";
import { writeFonts } from "../../../src/build/fonts/writeFonts.ts";
import { libraryFolder } from "../../../src/folders.ts";

const newsreader = (style: string) =>
  join(libraryFolder("@fontsource-variable/newsreader"), `files/newsreader-latin-wght-${style}.woff2`);
const write = (name: string) => `/assets/${name}.woff2`;
const basic =
  "U+20-7E,U+A0,U+A3,U+A9,U+B7,U+BD,U+D7,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+20AC,U+2212";
const more =
  "U+A1,U+A2,U+A4-A8,U+AA-B6,U+B8-BC,U+BE-D6,U+D8-FF,U+131,U+152,U+153,U+2BC,U+2C6,U+2DA,U+2DC,U+300,U+301,U+303,U+304,U+308,U+309,U+323,U+201A,U+201E,U+2032,U+2033,U+2039,U+203A,U+2044,U+2122,U+2215";
const system = { kind: "system" } as const;

describe("The style of fonts", () => {
  test("has Newsreader and fonts of the system with its metrics unless a digest has its own", async () => {
    const { css, preloads } = await writeFonts({}, "/", write);
    assert.equal(
      css,
      `@font-face{font-family:Text;src:url("/assets/newsreader-basic-normal.woff2") format("woff2");font-weight:400 800;unicode-range:${basic};font-display:swap}
@font-face{font-family:Text;src:url("/assets/newsreader-basic-italic.woff2") format("woff2");font-weight:400 800;font-style:italic;unicode-range:${basic};font-display:swap}
@font-face{font-family:Text;src:url("/assets/newsreader-more-normal.woff2") format("woff2");font-weight:400 800;unicode-range:${more};font-display:swap}
@font-face{font-family:Text;src:url("/assets/newsreader-more-italic.woff2") format("woff2");font-weight:400 800;font-style:italic;unicode-range:${more};font-display:swap}
@font-face{font-family:"Text Fallback";src:local("Georgia"),local("Gelasio");ascent-override:76.4668%;descent-override:27.5697%;line-gap-override:0%;size-adjust:96.1202%}
@font-face{font-family:"Text Fallback Times";src:local("Times New Roman"),local("TimesNewRomanPSMT"),local("Liberation Serif");ascent-override:69.6799%;descent-override:25.1227%;line-gap-override:0%;size-adjust:105.4824%}
:root{--serif:Text,"Text Fallback","Text Fallback Times",serif;--headings:var(--serif);--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;}
@media print{:root{--sans:Helvetica,Arial,"Liberation Sans",sans-serif}}
`,
    );
    assert.deepEqual(preloads, ["/assets/newsreader-basic-normal.woff2"]);
  });

  test("may have none to load", async () => {
    const fonts = { text: { ...system, isSans: false }, sans: { ...system, isSans: true } };
    const { css, preloads } = await writeFonts(fonts, "/", write);
    assert.doesNotMatch(css, /@font-face/);
    assert.match(css, /--serif:Georgia,/);
    assert.deepEqual(preloads, []);
  });

  test("has headings and a sans of their own, also in print", async () => {
    const metrics = await fontMetrics(newsreader("normal"));
    const face = { address: "/a.woff2", metrics, characters: "U+41-5A" };
    const own = { isSans: true, faces: [face] };
    const css = fontsCss({ text: { isSans: false, faces: [] }, headings: own, sans: own });
    assert.match(css, /@font-face\{font-family:Headings;[^}]*unicode-range:U\+41-5A;/);
    assert.match(
      css,
      /--headings:Headings,"Headings Fallback",sans-serif;--sans:Sans,"Sans Fallback",sans-serif;/,
    );
    assert.doesNotMatch(css, /@media print/);
  });
});

test("the measures of a font are read from its file", async () => {
  const { width, ...others } = await fontMetrics(newsreader("italic"));
  assert.deepEqual(others, { weight: "200 800", isItalic: true, ascent: 0.735, descent: 0.265, lineGap: 0 });
  assert.ok(width > 0.38 && width < 0.43, String(width));
});
