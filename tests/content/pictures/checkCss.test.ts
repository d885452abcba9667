import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOfSvg } from "./svgProblems.ts";

describe("An SVG is refused at the position of", () => {
  for (const [about, drawn, says] of [
    [
      "a fill from another site",
      '<g fill="url(http://a.example/a.svg#b)"/>',
      "2:4 `fill` must not contain `url(http://a.example/a.svg#b)`.",
    ],
    [
      "a fill from another site, with an entity",
      '<g fill="&#117;rl(//a.example/a)"/>',
      "2:4 `fill` must not contain `url(//a.example/a)`.",
    ],
    ["an escape in a style", '<g style="fill: u\\72l(//a.example)"/>', "2:4 `style` must not contain `\\`."],
    [
      "another loading function",
      "<g style=\"background: -webkit-image-set('a.png' 1x)\"/>",
      "2:4 `style` must not contain `-webkit-image-set(`.",
    ],
    [
      "an imported style",
      "<style>a { }\n@IMPORT 'a.css';</style>",
      "3:1 A picture's style must not contain `@IMPORT`.",
    ],
    [
      "an imported style in two pieces",
      "<style>@im<!-- -->port 'a.css';</style>",
      "2:8 A picture's style must not contain `@import`.",
    ],
    [
      "an imported style in CDATA",
      "<style>@im<![CDATA[port 'a.css']]></style>",
      "2:8 A picture's style must not contain `@import`.",
    ],
    [
      "a font from another file",
      "<style>@font-face { src: url(/a.woff2) }</style>",
      "2:26 A picture's style must not contain `url(/a.woff2)`.",
    ],
  ] as const)
    test(about, () => assert.deepEqual(problemsOfSvg(drawn), [says]));
});
