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

  test("is read with uniform line ends", () => {
    assert.equal(textOf("Rain\r\nsnow\rhail\n"), "Rain\nsnow\nhail\n");
  });

  test("is read with every character of Unicode", () => {
    assert.equal(textOf("Øresund 水 🌊 ﷽"), "Øresund 水 🌊 ﷽");
  });

  test("is an error if it is a folder", () => {
    const root = aDigest();
    mkdirSync(join(root, "content/about.md"), { recursive: true });
    const fault = readText(root, "content/about.md");
    assert.ok(typeof fault === "object");
    assert.equal(fault.message, "The file can't be read.");
  });

  test("is reported if it can't be read for lack of permission, and the rest is read", {
    skip: process.getuid?.() === 0,
  }, () => {
    const root = aDigest({ "content/about.md": "Rain" });
    chmodSync(join(root, "content/about.md"), 0o000);
    assert.equal(typeof readText(root, "content/about.md"), "object");
  });
});

describe("A byte order mark and CRLF line ends", () => {
  test("are accepted", () => {
    assert.deepEqual(
      problemsOf({ "content/items/flood.md": `\ufeff${anItem().replaceAll("\n", "\r\n")}` }),
      [],
    );
  });

  test("do not change the positions of problems", () => {
    const item = anItem({ bylin: "Ann Reed" }, "## Rain\n\n#### Snow\n\nSee ![](river.svg).");
    assert.deepEqual(
      problemsOf({ "content/items/flood.md": `\ufeff${item.replaceAll("\n", "\r\n")}` }),
      problemsOf({ "content/items/flood.md": item }),
    );
  });

  test("are accepted in a register", () => {
    const topics = "\ufeff- id: water\r\n  lable: Water\r\n";
    assert.deepEqual(problemsOf({ "_data/topics.yaml": topics }), [
      "_data/topics.yaml:2:3: error: `lable` is not a field of a topic. Did you mean `label`?",
    ]);
  });
});

function textOf(content: string): unknown {
  return readText(aDigest({ "content/about.md": content }), "content/about.md");
}
