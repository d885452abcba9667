import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  editorFiles,
  refreshEditorFiles,
  schemaPath,
} from "../../../src/content/editorSupport/editorFiles.ts";
import {
  type JsonSchema,
  jsonSchema,
  schemaFiles,
  schemaNames,
} from "../../../src/content/editorSupport/jsonSchema.ts";
import { itemFields, topicEntry } from "../../../src/content/schema/index.ts";
import { aDigest, type Files, writeFiles } from "../../support/digest.ts";
import { filesIn, project } from "../../support/site.ts";
import { mistakes, registersOf, small } from "./smallRegisters.ts";

function frontMatterIn(path: string): string {
  return readFileSync(path, "utf8").split(/^---$/m)[1] ?? "";
}

function fieldOf(schema: JsonSchema, ...path: string[]): JsonSchema {
  return path.reduce<JsonSchema>((at, part) => {
    const inner = part === "[]" ? at.items : at.properties?.[part];
    return inner as JsonSchema;
  }, schema);
}

describe("The files for code editors in .vscode", () => {
  const files = editorFiles(registersOf(project));

  for (const [file, text] of files)
    test(`${file} is current`, () => {
      const path = join(project, file);
      assert.ok(
        existsSync(path) && readFileSync(path, "utf8") === text,
        `${file} is not what the schema and the registers say: run \`npm run manual\`, and commit it.`,
      );
    });

  test("are the only files beside the schemas", () => {
    const written = filesIn(join(project, ".vscode")).map((file) => `.vscode/${file}`);
    const byHand = [".vscode/extensions.json", ".vscode/settings.json"];
    assert.deepEqual(written, [...files.keys(), ...byHand].sort());
  });

  test("are connected: the settings name the files of each schema", () => {
    const settings = JSON.parse(readFileSync(join(project, ".vscode/settings.json"), "utf8"));
    const wired = Object.fromEntries(schemaNames.map((name) => [schemaPath(name), schemaFiles(name)]));
    assert.deepEqual(settings["yaml.schemas"], wired);
  });

  test("are updated if they are out of date and the digest has them", () => {
    const root = aDigest({ ".vscode/schemas/site.json": "{}\n" });
    assert.deepEqual(refreshEditorFiles(root, registersOf(root)), [...editorFiles(small).keys()]);
    assert.deepEqual(refreshEditorFiles(root, registersOf(root)), []);
    writeFiles(root, { "_data/series.yaml": "- { id: ripples, name: Ripples }\n" });
    assert.deepEqual(refreshEditorFiles(root, registersOf(root)), [
      ".vscode/schemas/item.json",
      ".vscode/standfirst.code-snippets",
    ]);
    assert.deepEqual(
      filesIn(join(root, ".vscode")),
      [...editorFiles(small).keys()].map((file) => file.slice(".vscode/".length)).sort(),
    );
  });

  test("are not written into a digest that does not have them", () => {
    const root = aDigest();
    assert.deepEqual(refreshEditorFiles(root, registersOf(root)), []);
    assert.ok(!existsSync(join(root, ".vscode")));
  });
});

describe("The JSON Schemas", () => {
  const sample = registersOf(project);

  test("find nothing wrong with the sample digest", () => {
    const items = filesIn(join(project, "content/items")).map((file) => join("content/items", file));
    const issues = filesIn(join(project, "content/issues")).map((file) => join("content/issues", file));
    assert.ok(items.length > 5 && issues.length > 3);
    for (const file of items)
      assert.deepEqual(mistakes("item", frontMatterIn(join(project, file)), sample), [], file);
    for (const file of issues)
      assert.deepEqual(mistakes("issue", frontMatterIn(join(project, file)), sample), [], file);
    for (const name of schemaNames.filter((each) => schemaFiles(each).startsWith("_data/"))) {
      const path = join(project, schemaFiles(name));
      if (existsSync(path)) assert.deepEqual(mistakes(name, readFileSync(path, "utf8"), sample), [], name);
    }
  });

  test("accept fields as editors type them", () => {
    const item = [
      "headline: The river rose",
      "date: 2021-11-10",
      "standfirst: It rained.",
      "topics: [water]",
      "byline: Ann Reed",
      "sources: [{ date: 2020 }, { date: 2020-12 }, { date: 2020-12-01, url: https://river.example/ }]",
      "keyDates: [{ label: Opens, date: 2021-09-26T23:59, kind: opens }, { label: Shuts, date: 2022-01, kind: closes }]",
      "figures: [{ label: Posts, value: 1.5, of: 2, asOf: 2021-11 }]",
    ].join("\n");
    assert.deepEqual(mistakes("item", item), []);
    assert.deepEqual(mistakes("site", "title: A\nurl: https://a.example\npublishedAt: 07:00"), []);
  });

  test("find what `npm run check` finds in single fields", () => {
    const item =
      "headline: ''\ndate: tomorrow\ntopics: []\nlable: analysis\nlabel: analisys\nseries: ripples";
    assert.deepEqual(mistakes("item", item).sort(), [
      '/date must match pattern "^\\d{4}-\\d{2}-\\d{2}$"',
      '/headline must match pattern "\\S"',
      "/label must be equal to one of the allowed values",
      "/series must be equal to one of the allowed values",
      "/topics must NOT have fewer than 1 items",
      "must NOT have additional properties",
      "must have required property 'standfirst'",
    ]);
    assert.deepEqual(mistakes("topics", "- { id: mud, label: Mud, broader: watr }"), [
      "/0/broader must be equal to one of the allowed values",
      "/0/broader must be array",
      "/0/broader must match a schema in anyOf",
    ]);
    assert.deepEqual(mistakes("site", "title: A\nurl: a.example"), [
      '/url must match pattern "^[Hh][Tt][Tt][Pp][Ss]?:[^?#]*$"',
    ]);
  });

  test("find what is too long for `npm run check`, and nothing else", () => {
    const item = (length: number, names: number) =>
      `headline: ${"a".repeat(length)}\ndate: 2021-11-10\nstandfirst: b\ntopics: [water]\nbyline: [${"c, ".repeat(names)}]`;
    assert.deepEqual(mistakes("item", item(300, 500)), []);
    assert.deepEqual(
      mistakes("item", item(301, 501)).filter((mistake) => mistake.includes("more than")),
      ["/headline must NOT have more than 300 characters", "/byline must NOT have more than 500 items"],
    );
  });

  test("offer the ids of the registers, each with its names, in every field for one", () => {
    const water = {
      enum: ["water", "rivers", "energy"],
      enumDescriptions: ["Water · hydrology", "Rivers", "Energy"],
    };
    const board = { enum: ["river-board"], enumDescriptions: ["The River Board · TRB"] };
    for (const [name, path, ids] of [
      ["item", ["topics", "[]"], water],
      ["item", ["organisations", "[]"], board],
      ["item", ["people", "[]"], { enum: ["ann-reed"], enumDescriptions: ["Ann Reed"] }],
      ["item", ["series"], { enum: ["watermarks"], enumDescriptions: ["Watermarks"] }],
      ["topics", ["[]", "seeAlso", "[]"], water],
      ["organisations", ["[]", "successor"], board],
      ["people", ["[]", "roles", "[]", "organisation"], board],
      ["map", ["[]", "organisation"], board],
    ] as const) {
      const { enum: list, enumDescriptions } = fieldOf(jsonSchema(name, small), ...path);
      assert.deepEqual({ enum: list, enumDescriptions }, ids, `${name} ${path.join(".")}`);
    }
    const [one, several] = fieldOf(jsonSchema("topics", small), "[]", "broader").anyOf ?? [];
    assert.deepEqual(
      [one, several].map((form) => JSON.stringify(form).includes(JSON.stringify(water.enum))),
      [true, true],
    );
  });

  test("allow any id if a register is empty, or so broken that its ids can't be read", () => {
    for (const series of ["", "- { name: Watermarks }\n"]) {
      const broken = registersOf(aDigest({ "_data/series.yaml": series } satisfies Files));
      assert.equal(fieldOf(jsonSchema("item", broken), "series").enum, undefined);
    }
  });

  test("say which rule a value breaks in the words of `npm run check`", () => {
    const item = jsonSchema("item", small);
    for (const [path, rule] of [
      [["headline"], "It must not be empty."],
      [["date"], "It must be a date such as 2021-11-10."],
      [["sources", "[]", "date"], "It must be a year, month or day such as 2021, 2021-11 or 2021-11-10."],
      [["sources", "[]", "url"], "It must be a web address such as https://example.org/page."],
      [["keyDates", "[]", "date"], "It must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09."],
    ] as const)
      assert.equal(fieldOf(item, ...path).patternErrorMessage, rule);
  });

  test("show what the field manual says of each field", () => {
    const item = jsonSchema("item", small);
    for (const name of Object.keys(itemFields.shape)) {
      const { description, markdownDescription } = fieldOf(item, name);
      assert.ok(description && markdownDescription === description, name);
    }
    assert.equal(fieldOf(item, "headline").description, "The headline, in plain text.");
    const { label } = topicEntry.shape;
    assert.equal(fieldOf(jsonSchema("topics", small), "[]", "label").description, label.description);
  });
});
