import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { xml, xmlDocument } from "../../src/outputs/xml.ts";
import { wellFormed } from "../support/wellFormed.ts";

describe("XML", () => {
  test("escapes values, in text and in attributes", () => {
    assert.equal(
      xml`<a b="${`"<&>'`}">${`"<&>'`}</a>`.text,
      '<a b="&quot;&lt;&amp;&gt;&apos;">&quot;&lt;&amp;&gt;&apos;</a>',
    );
  });

  test("does not escape markup, and joins lists", () => {
    assert.equal(xml`<a>${["x", 1].map((each) => xml`<b>${each}</b>`)}</a>`.text, "<a><b>x</b><b>1</b></a>");
  });

  test("leaves out undefined values", () => {
    assert.equal(xml`<a>${undefined}${[]}</a>`.text, "<a></a>");
  });

  test("is well-formed with any value, and leaves out characters that it can't have", () => {
    const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const { text } = wellFormed(xmlDocument(xml`<a>${every.join(" ")}</a>`));
    assert.ok(text.startsWith("   ") && text.endsWith("\ufffc \ufffd  "));
  });

  test("keeps every other character of Unicode", () => {
    assert.equal(wellFormed(xmlDocument(xml`<a>${"Øresund 水 🌊 ]]>"}</a>`)).text, "Øresund 水 🌊 ]]>");
  });

  test("begins with its declaration", () => {
    assert.equal(xmlDocument(xml`<a/>`), '<?xml version="1.0" encoding="utf-8"?>\n<a/>\n');
  });
});
