import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { jsonSchema } from "../../../src/content/editorSupport/jsonSchema.ts";
import { itemSnippets } from "../../../src/content/editorSupport/snippets.ts";
import { requiredOwnFields } from "../../../src/content/ownFields/fieldDeclarations.ts";
import { readRegisters } from "../../../src/content/registers/readRegisters.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { problemsOf } from "../problems.ts";

const fieldsFile = `
- name: x-region
  choices: [North, South]
  required: true
  description: The region that the item is about.
- { name: x-votes, type: whole number }
- { name: x-seen, type: date }
- { name: x-areas, list: true }
- { name: x-open, type: "true or false", of: topic }
- { name: x-site, type: web address, of: organisation }
`.trimStart();

const withItem = (fields: Record<string, unknown>) => ({
  "_data/fields.yaml": fieldsFile,
  "content/items/flood.md": anItem(fields),
});

describe("A field that _data/fields.yaml declares", () => {
  test("may be there with a value of its type", () => {
    const fields = { "x-region": "South", "x-votes": 3, "x-seen": "2021-11-09", "x-areas": ["Leith"] };
    assert.deepEqual(problemsOf(withItem(fields)), []);
  });

  test("is checked with its place, its rule and what to do, all at once", () => {
    const fields = { "x-region": "Nroth", "x-votes": "3", "x-seen": "9/11/2021", "x-aeras": ["Leith"] };
    const at = "content/items/flood.md";
    assert.deepEqual(problemsOf(withItem(fields)), [
      `${at}:7:11: error: \`x-region\` is \`Nroth\`, but must be one of North, South. Did you mean \`North\`?`,
      `${at}:8:10: error: \`x-votes\` is \`"3"\`, but must be a whole number. Remove the quotation marks.`,
      `${at}:9:9: error: \`x-seen\` is \`9/11/2021\`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.`,
      `${at}:10:1: error: \`x-aeras\` is not one of the fields of an item in _data/fields.yaml. Did you mean \`x-areas\`?`,
    ]);
  });

  test("that is a whole number has one as the example of what to write", () => {
    const files = withItem({ "x-region": "South", "x-votes": "some" });
    assert.deepEqual(problemsOf(files), [
      "content/items/flood.md:8:10: error: `x-votes` is `some`, but must be a whole number. Write only the number, for example 12.",
    ]);
  });

  test("is asked for if it is required, with what it is for, beside other mistakes of the item", () => {
    assert.deepEqual(problemsOf(withItem({ bylin: "Ann Reed" })), [
      "content/items/flood.md:2:1: error: `x-region` is missing. Add it: The region that the item is about.",
      "content/items/flood.md:7:1: error: `bylin` is not a field of an item. Did you mean `byline`?",
    ]);
  });

  test("is one of all that its owner may have, and others are named", () => {
    assert.deepEqual(
      problemsOf({
        ...withItem({ "x-region": "North", "x-colour": "blue" }),
        "_data/topics.yaml": "- { id: water, label: Water, x-open: maybe }\n",
        "_data/people.yaml": "- { id: ann, name: Ann, x-party: Green }\n",
      }),
      [
        "_data/topics.yaml:1:38: error: `x-open` is `maybe`, but must be true or false. Write true or false.",
        "content/items/flood.md:8:1: error: `x-colour` is not one of the fields of an item in _data/fields.yaml. Add it there, or remove it here.",
      ],
    );
  });

  test("has a name of its own, and choices only of texts", () => {
    assert.deepEqual(
      problemsOf({
        "_data/fields.yaml": [
          "- { name: region }",
          "- { name: x-a, type: number, choices: [one] }",
          "- { name: x-b, of: items }",
          "- { name: x-c }",
          "- { name: x-c, of: topic }",
          "- { name: x-c }",
        ].join("\n"),
      }),
      [
        "_data/fields.yaml:1:11: error: `name` is `region`, but must be `x-` and a word in lower-case letters, such as x-region. What to write: The name of the field: `x-` and a word in lower-case letters, for example `x-region`.",
        "_data/fields.yaml:2:22: error: `type` is `number`, but must be left out where there are `choices`. Remove one of the two.",
        "_data/fields.yaml:3:20: error: `of` is `items`, but must be one of item, topic, organisation, person, series, storyline, site. Did you mean `item`?",
        "_data/fields.yaml:6:11: error: `x-c` is declared twice for an item. Remove one of them.",
      ],
    );
  });

  test("is in the schema and in the snippets for text editors", () => {
    const registers = readRegisters(aDigest({ "_data/fields.yaml": fieldsFile }), () => {});
    const validate = new Ajv({ allErrors: true, strict: false }).compile(jsonSchema("item", registers));
    validate(parse(anItem({ "x-votes": 3.5, "x-colour": "blue" }).split("---\n")[1] ?? ""));
    assert.deepEqual(
      validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`.trim()),
      [
        "must have required property 'x-region'",
        "must NOT have additional properties",
        "/x-votes must be integer",
      ],
    );
    const placeholder = "$".concat("{1|North,South|}");
    const snippets = itemSnippets(registers);
    assert.deepEqual(snippets["Field x-region"]?.body, [`x-region: ${placeholder}`]);
    assert.ok(snippets.Item?.body.some((line) => line.startsWith("x-region: ")));
  });
});

describe("A field that is required from a day on", () => {
  const fieldsWith = (line: string) => ({
    "_data/fields.yaml": `- { name: x-region, ${line}, description: Where it is. }\n`,
  });
  const fields = fieldsWith("requiredFrom: 2021-11-10");
  const itemsOf = (before: Record<string, unknown>, after: Record<string, unknown>) => ({
    "content/items/after.md": anItem({ date: "2021-11-10", ...after }),
    "content/items/before.md": anItem({ date: "2021-11-09", ...before }),
  });

  test("may be missing in older items only", () => {
    assert.deepEqual(problemsOf({ ...fields, ...itemsOf({}, {}) }), [
      "content/items/after.md:2:1: error: `x-region` is missing. Add it: Where it is.",
    ]);
    assert.deepEqual(problemsOf({ ...fields, ...itemsOf({}, { "x-region": "North" }) }), []);
  });

  test("is checked where it is there, and beside other mistakes", () => {
    assert.deepEqual(problemsOf({ ...fields, ...itemsOf({ "x-region": 1 }, { bylin: "Ann" }) }), [
      "content/items/after.md:2:1: error: `x-region` is missing. Add it: Where it is.",
      "content/items/after.md:7:1: error: `bylin` is not a field of an item. Did you mean `byline`?",
      'content/items/before.md:7:11: error: `x-region` is `1`, but must be text. Put it in quotation marks: "1".',
    ]);
    assert.deepEqual(problemsOf({ ...fields, ...itemsOf({ bylin: "Ann" }, { "x-region": "North" }) }), [
      "content/items/before.md:7:1: error: `bylin` is not a field of an item. Did you mean `byline`?",
    ]);
  });

  test("is one of items, and has one way to be required", () => {
    assert.deepEqual(problemsOf(fieldsWith("requiredFrom: 2021-11-10, required: true")), [
      "_data/fields.yaml:1:35: error: `requiredFrom` is `2021-11-10`, but must be left out where `required` is true. Remove one of the two.",
    ]);
    assert.deepEqual(problemsOf(fieldsWith("requiredFrom: 2021-11-10, of: topic")), [
      "_data/fields.yaml:1:35: error: `requiredFrom` is `2021-11-10`, but must be left out where the field is not of an item, because nothing else has a day. Remove one of the two.",
    ]);
  });

  test("is asked for in new items, and text editors don't ask old ones for it", () => {
    const registers = readRegisters(aDigest(fields), () => {});
    assert.deepEqual(requiredOwnFields("item", registers.ownFields), [
      { name: "x-region", description: "Where it is." },
    ]);
    const validate = new Ajv({ strict: false }).compile(jsonSchema("item", registers));
    assert.ok(validate(parse(anItem().split("---\n")[1] ?? "")));
    assert.ok(!validate(parse(anItem({ "x-region": 1 }).split("---\n")[1] ?? "")));
  });
});

test("Where nothing is declared, text editors accept any field that begins with x-", () => {
  const schema = jsonSchema(
    "topics",
    readRegisters(aDigest(), () => {}),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  assert.ok(validate([{ id: "water", label: "Water", "x-colour": { deep: true } }]));
  assert.ok(!validate([{ id: "water", label: "Water", colour: "blue" }]));
});
