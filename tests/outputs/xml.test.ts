import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { xml, xmlDocument } from "../../src/outputs/xml.ts";
import { wellFormed } from "../support/wellFormed.ts";

describe("XML", () => {
  test("has what is filled in escaped, in text and in attributes", () => {
    assert.equal(
      xml`<a b="${`"<&>'`}">${`"<&>'`}</a>`.text,
      '<a b="&quot;&lt;&amp;&gt;&apos;">&quot;&lt;&amp;&gt;&apos;</a>',
    );
  });

  test("has markup that is filled in as it is, and lists joined", () => {
    assert.equal(xml`<a>${["x", 1].map((each) => xml`<b>${each}</b>`)}</a>`.text, "<a><b>x</b><b>1</b></a>");
  });

  test("has nothing where something is undefined", () => {
    assert.equal(xml`<a>${undefined}${[]}</a>`.text, "<a></a>");
  });

  test("is well-formed whatever is filled in: what it can't say is left out", () => {
    const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const { text } = wellFormed(xmlDocument(xml`<a>${every.join(" ")}</a>`));
    assert.ok(text.startsWith("   ") && text.endsWith("\ufffc \ufffd  "));
  });

  test("keeps every other letter that Unicode has", () => {
    assert.equal(wellFormed(xmlDocument(xml`<a>${"Øresund 水 🌊 ]]>"}</a>`)).text, "Øresund 水 🌊 ]]>");
  });

  test("begins with its declaration", () => {
    assert.equal(xmlDocument(xml`<a/>`), '<?xml version="1.0" encoding="utf-8"?>\n<a/>\n');
  });
});
