import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Problem, reportTo } from "../../../src/content/problem.ts";
import { readRegisters } from "../../../src/content/registers/readRegisters.ts";
import type { Registers } from "../../../src/content/registers/registers.ts";
import { readSite } from "../../../src/content/registers/siteFiles.ts";
import { readSiteYaml } from "../../../src/content/registers/siteYaml.ts";
import { aDigest, type Files } from "../../support/digest.ts";

describe("A register", () => {
  test("is a map of entries by id, in the order of the file", () => {
    const { topics } = registersOf({
      "_data/topics.yaml": "- { id: water, label: Water }\n- { id: air, label: Air }\n",
    });
    assert.deepEqual([...topics.keys()], ["water", "air"]);
  });

  test("may have entries with optional fields missing or empty", () => {
    const { topics, organisations, people, series } = registersOf({
      "_data/topics.yaml": "- { id: water, label: Water }\n",
      "_data/organisations.yaml": "- { id: trb, name: The River Board }\n",
      "_data/people.yaml": "- { id: ann, name: Ann Reed }\n",
      "_data/series.yaml": "- { id: marks, name: Watermarks }\n",
    });
    assert.deepEqual(topics.get("water"), {
      id: "water",
      label: "Water",
      aliases: [],
      broader: [],
      formerAddresses: [],
      seeAlso: [],
      sources: [],
      ownFields: {},
    });
    assert.deepEqual(organisations.get("trb"), {
      id: "trb",
      name: "The River Board",
      aliases: [],
      sameAs: [],
      ownFields: {},
    });
    assert.deepEqual(people.get("ann"), {
      id: "ann",
      name: "Ann Reed",
      roles: [],
      sameAs: [],
      ownFields: {},
    });
    assert.deepEqual(series.get("marks"), { id: "marks", name: "Watermarks", byline: [], ownFields: {} });
  });

  test("may be missing, or have only comments", () => {
    const { topics, tiles } = registersOf({ "_data/topics.yaml": "# none yet\n" });
    assert.deepEqual([topics.size, tiles], [0, []]);
  });

  test("may have ids that JavaScript uses as names", () => {
    const { topics } = registersOf({
      "_data/topics.yaml": "- { id: __proto__, label: A }\n- { id: constructor, label: B }\n",
    });
    assert.deepEqual([...topics.keys()], ["__proto__", "constructor"]);
  });

  test("may have roles with years as text or numbers", () => {
    const { people } = registersOf({
      "_data/people.yaml": "- { id: ann, name: Ann, roles: [{ role: Chair, from: 2019, to: 2020-04 }] }\n",
    });
    assert.deepEqual(people.get("ann")?.roles, [{ role: "Chair", from: "2019", to: "2020-04" }]);
  });

  test("may have thousands of entries", () => {
    const entries = Array.from(
      { length: 5000 },
      (_, index) => `- { id: t${index}, label: T, broader: t${Math.max(0, index - 1)} }`,
    );
    entries[0] = "- { id: t0, label: T }";
    assert.equal(registersOf({ "_data/topics.yaml": entries.join("\n") }).topics.size, 5000);
  });
});

describe("The site", () => {
  test("needs a title and an address, and is British by default", () => {
    assert.deepEqual(siteOf("title: The Test Paper\nurl: https://paper.example/\n"), {
      site: {
        title: "The Test Paper",
        url: "https://paper.example/",
        language: "en-GB",
        timeZone: "Europe/London",
        sameAs: [],
        changes: true,
        cards: 100,
        citationFiles: true,
        itemMarkdown: true,
        sections: [],
        optional: [],
        subscribe: undefined,
        ownFields: {},
      },
      messages: [],
    });
  });

  test("is replaced by a default if it is wrong, so that the rest can be checked", () => {
    const { site, messages } = siteOf("title: The Test Paper\n");
    assert.equal(site.url, "https://untitled.invalid/");
    assert.deepEqual(messages, ["`url` is missing."]);
  });

  test("is required", () => {
    const problems: Problem[] = [];
    readSite(readSiteYaml("/nowhere", reportTo(problems)), reportTo(problems));
    assert.deepEqual(problems, [
      {
        severity: "error",
        file: "_data/site.yaml",
        line: 1,
        column: 1,
        field: "",
        value: "",
        message: "The file is missing.",
        hint: "Create it with at least a `title` and a `url`. docs/fields.md lists all its fields.",
        rule: "",
      },
    ]);
  });
});

function registersOf(files: Files): Registers {
  const others = { "_data/organisations.yaml": "[]", "_data/people.yaml": "[]", "_data/series.yaml": "[]" };
  const problems: Problem[] = [];
  const registers = readRegisters(aDigest({ ...others, ...files }), reportTo(problems));
  assert.deepEqual(problems, []);
  return registers;
}

function siteOf(text: string) {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const site = readSite(readSiteYaml(aDigest({ "_data/site.yaml": text }), report), report);
  return { site, messages: problems.map(({ message }) => message) };
}
