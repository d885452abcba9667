import assert from "node:assert/strict";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readText } from "../../../src/content/files/readFile.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { problemsOf } from "../problems.ts";

describe("A text file", () => {
  test("is read without its byte order mark", () => {
    assert.equal(textOf("\ufeffRain"), "Rain");
  });

  test("is read with lines that end in the same way, whatever ended them", () => {
    assert.equal(textOf("Rain\r\nsnow\rhail\n"), "Rain\nsnow\nhail\n");
  });

  test("is read with every letter that Unicode has", () => {
    assert.equal(textOf("Øresund 水 🌊 ﷽"), "Øresund 水 🌊 ﷽");
  });

  test("that is a folder can't be read", () => {
    const root = aDigest();
    mkdirSync(join(root, "content/about.md"), { recursive: true });
    const fault = readText(root, "content/about.md");
    assert.ok(typeof fault === "object");
    assert.equal(fault.message, "The file can't be read.");
  });

  test("that may not be read is told of, and the rest is read", { skip: process.getuid?.() === 0 }, () => {
    const root = aDigest({ "content/about.md": "Rain" });
    chmodSync(join(root, "content/about.md"), 0o000);
    assert.equal(typeof readText(root, "content/about.md"), "object");
  });
});

describe("A byte order mark and CRLF line ends", () => {
  test("are no problem", () => {
    assert.deepEqual(
      problemsOf({ "content/items/flood.md": `\ufeff${anItem().replaceAll("\n", "\r\n")}` }),
      [],
    );
  });

  test("do not move the places of problems", () => {
    const item = anItem({ bylin: "Ann Reed" }, "## Rain\n\n#### Snow\n\nSee ![](river.svg).");
    assert.deepEqual(
      problemsOf({ "content/items/flood.md": `\ufeff${item.replaceAll("\n", "\r\n")}` }),
      problemsOf({ "content/items/flood.md": item }),
    );
  });

  test("are no problem in a register either", () => {
    const topics = "\ufeff- id: water\r\n  lable: Water\r\n";
    assert.deepEqual(problemsOf({ "_data/topics.yaml": topics }), [
      "_data/topics.yaml:2:3: error: `lable` is not a field of a topic. Did you mean `label`?",
    ]);
  });
});

function textOf(content: string): unknown {
  return readText(aDigest({ "content/about.md": content }), "content/about.md");
}
