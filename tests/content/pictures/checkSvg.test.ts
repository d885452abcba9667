import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { svgFindings } from "../../../src/content/pictures/checkSvg.ts";
import { project } from "../../support/site.ts";
import { opening, problemsOfSvg, svgProblems } from "./svgProblems.ts";

describe("An SVG is accepted if it", () => {
  const images = join(project, "content/images");
  for (const name of readdirSync(images))
    test(`is the sample's ${name}`, () => {
      assert.deepEqual(svgProblems(readFileSync(join(images, name), "utf8")), []);
    });

  for (const [about, drawn] of Object.entries({
    "has shapes, text, gradients and what clips them": `<title>T</title><desc>D</desc>
      <defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient>
      <clipPath id="c"><rect width="9" height="9"/></clipPath><symbol id="s" viewBox="0 0 1 1"><path d="M0 0"/></symbol></defs>
      <g clip-path="url(#c)" fill="url('#a')" style="filter: url(#f) blur(2px); stroke: rgb(1, 2, 3)"><use xlink:href="#s"/><use href="#s"/>
      <text x="1" y="2" font-family="Arial, sans-serif" xml:space="preserve">A <tspan dy="1em">B</tspan></text></g>`,
    "has a style of its own, in CDATA": `<style type="text/css"><![CDATA[
      @media (prefers-color-scheme: dark) { .a:not(.b) > rect { fill: var(--x, #fff) } }
      @font-face { font-family: "Own"; src: url("data:font/woff2;base64,d09GMgABAAA=") format("woff2") }
    ]]></style>`,
    "holds a photograph":
      '<image width="1" height="1" xlink:href="data:image/png;base64,iVBORw0KGgo=\n  AAAA"/>',
    moves: `<rect><animate attributeName="opacity" values="0;1" dur="1s" begin="0s;a.end+1s"/></rect>
      <circle><animateMotion path="M0 0" dur="1s"><mpath href="#p"/></animateMotion></circle>`,
    "has what Inkscape notes": `<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff"
      xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:zoom="1"/>
      <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#">
      <cc:Work rdf:about=""><dc:format xmlns:dc="http://purl.org/dc/elements/1.1/">image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata>`,
    "has names that people gave":
      '<g id="Layer (1) @ \\2" class="a" data-name="url(x)" aria-label="a \\ b"/>',
  }))
    test(about, () => assert.deepEqual(problemsOfSvg(drawn), []));

  test("starts as drawing programs write it", () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const head = `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<!-- By a program -->\n${doctype}\n`;
    assert.deepEqual(svgProblems(`${head}${opening}<?xpacket begin="" id="W5M0"?></svg>`), []);
  });
});

describe("An SVG is refused at the position of", () => {
  const html = 'xmlns="http://www.w3.org/1999/xhtml"';
  for (const [about, drawn, says] of [
    ["a script", "<g/><script>x()</script>", "2:5 A picture must not contain `<script>`."],
    [
      "a script with another prefix",
      '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
      "2:1 A picture must not contain `<s:script>`.",
    ],
    ["an HTML script", `<script ${html}>x()</script>`, "2:1 A picture must not contain `<script>`."],
    [
      "HTML with a prefix",
      '<title xmlns:h="http://www.w3.org/1999/xhtml"><h:img src="x"/></title>',
      "2:47 A picture must not contain `<h:img>`.",
    ],
    ["a script in capitals", "<SCRIPT>x()</SCRIPT>", "2:1 A picture must not contain `<SCRIPT>`."],
    [
      "a part of a page",
      "<foreignObject><p/></foreignObject>",
      "2:1 A picture must not contain `<foreignObject>`.",
    ],
    ["a link", '<a href="#x"><text>A</text></a>', "2:1 A picture must not contain `<a>`."],
    ["an element in an unknown namespace", '<g xmlns="urn:x"/>', "2:1 A picture must not contain `<g>`."],
    ["an event handler", "<g\n onclick = 'x()'/>", "3:2 A picture must not contain `onclick`."],
    [
      "an event handler, in capitals",
      '<g id="onload" ONLOAD="x()"/>',
      "2:16 A picture must not contain `ONLOAD`.",
    ],
    [
      "an event handler, in a program's notes",
      '<i:x xmlns:i="http://www.inkscape.org/namespaces/inkscape" onload="x()"/>',
      "2:60 A picture must not contain `onload`.",
    ],
    ["a base address", '<g xml:base="http://a.example/"/>', "2:4 A picture must not contain `xml:base`."],
    [
      "a script as an address",
      '<use href="javascript:x()"/>',
      "2:6 `href` points outside the picture: `javascript:x()`.",
    ],
    [
      "a script as an address, in character references",
      '<use xlink:href="&#x6a;ava&#9;script:x()"/>',
      "2:6 `xlink:href` points outside the picture: `java script:x()`.",
    ],
    [
      "an address with another prefix",
      '<use l:href="a.svg#b" xmlns:l="http://www.w3.org/1999/xlink"/>',
      "2:6 `l:href` points outside the picture: `a.svg#b`.",
    ],
    [
      "a part of another file",
      '<use href="other.svg#a"/>',
      "2:6 `href` points outside the picture: `other.svg#a`.",
    ],
    [
      "a picture on another site",
      '<image href="https://a.example/a.png"/>',
      "2:8 `href` points outside the picture: `https://a.example/a.png`.",
    ],
    [
      "a picture on another host",
      '<feImage href="//a.example/a.png"/>',
      "2:10 `href` points outside the picture: `//a.example/a.png`.",
    ],
    [
      "a page in an address",
      '<image href="data:text/html;base64,PHA+"/>',
      "2:8 `href` points outside the picture: `data:text/html;base64,PHA+`.",
    ],
    [
      "an SVG in an address",
      '<image href="data:image/svg+xml;base64,PHA+"/>',
      "2:8 `href` points outside the picture: `data:image/svg+xml;base64,PHA+`.",
    ],
    [
      "a picture where a part belongs",
      '<use href="data:image/png;base64,AAAA"/>',
      "2:6 `href` points outside the picture: `data:image/png;base64,AAAA`.",
    ],
    [
      "an animation of an address",
      '<a/><set attributeName="href" to="javascript:x()"/>',
      "2:10 An animation must not change `href`.",
    ],
    [
      "an animation of an address with a prefix",
      '<g><animate attributeName="xlink:href" values="x;y"/></g>',
      "2:13 An animation must not change `xlink:href`.",
    ],
    [
      "an animation of an event handler",
      '<set attributeName="onclick" to="x()"/>',
      "2:6 An animation must not change `onclick`.",
    ],
    [
      "an animation to a fill from another site",
      '<set attributeName="fill" to="url(//a.example/a)"/>',
      "2:27 `to` must not contain `url(//a.example/a)`.",
    ],
  ] as const)
    test(about, () => {
      // `<a>` and `x()` bring more with them here and there.
      assert.ok(problemsOfSvg(drawn).includes(says), problemsOfSvg(drawn).join("\n"));
    });

  for (const [about, text, says] of [
    [
      "a style sheet",
      `<?xml-stylesheet href="a.xsl" type="text/xsl"?>\n${opening}</svg>`,
      "1:1 A picture must not contain `<?xml-stylesheet`.",
    ],
    [
      "entities",
      `<!DOCTYPE svg [\n<!ENTITY a "b">\n]>\n${opening}</svg>`,
      "1:1 A picture's `<!DOCTYPE` must not define entities or refer to other files.",
    ],
    [
      "a DTD in another file",
      `\n<!DOCTYPE svg SYSTEM "http://a.example/a.dtd">\n${opening}</svg>`,
      "2:1 A picture's `<!DOCTYPE` must not define entities or refer to other files.",
    ],
    [
      "UTF-7",
      `<?xml version="1.0" encoding="UTF-7"?>${opening}+ADw-script+AD4-</svg>`,
      "1:1 The first line says that this is XML 1.0 in UTF-7.",
    ],
    [
      "XML 1.1",
      `<?xml version="1.1"?>${opening}</svg>`,
      "1:1 The first line says that this is XML 1.1 in utf-8.",
    ],
    [
      "no namespace",
      "<!-- A -->\n<svg/>",
      "2:1 The picture does not declare that it is SVG, so browsers do not show it.",
    ],
    [
      "a page",
      "<html><script>x()</script></html>",
      "1:1 This is not an SVG picture: it starts with `<html>`.",
    ],
    [
      "a page whose root is named svg",
      `<svg ${html}><script/></svg>`,
      "1:1 This is not an SVG picture: it starts with `<svg>`.",
    ],
    [
      "text that is not well-formed XML",
      `${opening}\n<g></svg>`,
      "2:9 This is not well-formed XML: unexpected close tag.",
    ],
    ["an unknown entity", `${opening}\n&nbsp;</svg>`, "2:6 This is not well-formed XML: undefined entity."],
    ["only words", "A river", "1:8 This is not well-formed XML: text data outside of root node."],
  ] as const)
    test(about, () => {
      assert.deepEqual(svgProblems(text), [says]);
    });

  test("every problem, in order, and each kind once", () => {
    assert.deepEqual(problemsOfSvg('<g onclick="a"/><g onclick="b"/><script/><g onload="c"/>'), [
      "2:4 A picture must not contain `onclick`.",
      "2:33 A picture must not contain `<script>`.",
      "2:45 A picture must not contain `onload`.",
    ]);
  });

  test("too many nested elements, quickly", () => {
    const [fault, ...others] = problemsOfSvg("<g>".repeat(1_000_000));
    assert.match(fault ?? "", /This is not well-formed XML: more than 500 elements are nested\.$/);
    assert.deepEqual(others, []);
    assert.deepEqual(problemsOfSvg("<g>".repeat(400) + "</g>".repeat(400)), []);
  });

  test("each problem, with what to do about it", () => {
    const [finding] = svgFindings(`${opening}<foreignObject/></svg>`);
    assert.equal(
      finding?.hint,
      "Save the picture with plain text instead of formatted text, or save it as PNG.",
    );
  });
});
