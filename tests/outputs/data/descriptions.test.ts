import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import jsonld from "jsonld";
import { dataSets } from "../../../src/outputs/data/dataSets.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { csvProblems } from "./csvRules.ts";
import { attacks, hostileDigest } from "./hostile.ts";
import { fileOf, jsonRows } from "./readData.ts";

const hostile = hostileDigest();

describe("The description of the CSV files", () => {
  test("is true of every cell, key and reference", () => {
    assert.deepEqual(csvProblems(hostile), []);
    assert.deepEqual(csvProblems(digestOf({})), []);
  });

  test("says who publishes them, when they last changed, and under what licence, if that has an address", () => {
    const licence = "https://creativecommons.org/licenses/by/4.0/";
    const files = {
      "_data/site.yaml": `title: The Paper\nurl: https://paper.example/\nlicence: ${licence}\nlanguage: fr\n`,
    };
    const updates = [{ date: "2021-11-12", kind: "correction", note: "No." }];
    const digest = digestOf({ flood: { updates } }, files);
    const metadata = JSON.parse(fileOf(digest, "/data/csv-metadata.json"));
    assert.deepEqual(
      [metadata["dc:publisher"], metadata["dc:license"], metadata["dc:modified"], metadata.lang],
      ["The Paper", { "@id": licence }, { "@value": "2021-11-12", "@type": "xsd:date" }, "fr"],
    );
    assert.equal("dc:license" in JSON.parse(fileOf(hostile, "/data/csv-metadata.json")), false);
  });
});

describe("The JSON Schema of a set", () => {
  const files = (name: string) => (name === "items" ? ["items/2021", "items/2020"] : [name]);
  for (const { name } of dataSets)
    test(`is true of every line of ${name}, and of none without a field that it requires`, () => {
      const schema = JSON.parse(fileOf(hostile, `/data/${name}.schema.json`));
      assert.equal(schema.$id, `https://paper.example/a/data/${name}.schema.json`);
      const isValid = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema);
      const rows = files(name).flatMap((file) => jsonRows(hostile, file));
      for (const row of rows) assert.ok(isValid(row), JSON.stringify(isValid.errors));
      const [first = {}] = rows;
      for (const field of schema.required) assert.ok(!isValid({ ...first, [field]: undefined }), field);
      assert.ok(!isValid({ ...first, another: 1 }));
    });
});

describe("The vocabulary of topics", () => {
  const { "@context": context, "@graph": graph } = JSON.parse(fileOf(hostile, "/data/topics.jsonld"));
  const [scheme, water, rivers] = graph;
  const at = (path: string) => ({ "@id": `https://paper.example/a${path}` });
  const said = (text: string) => ({ "@value": text, "@language": "en-GB" });

  test("asks no other host for what its words mean", () => {
    assert.deepEqual(
      Object.values(context).map((value) => typeof value),
      ["string", "string", "string"],
    );
  });

  test("has each topic with its names, and relates it in both directions", () => {
    const [formula, , , , , , , , bidi] = attacks;
    assert.deepEqual(scheme["skos:hasTopConcept"], [at("/topics/water/")]);
    assert.deepEqual(rivers, {
      ...at("/topics/rivers/"),
      "@type": "skos:Concept",
      "skos:prefLabel": said(bidi),
      "skos:broader": at("/topics/water/"),
      "skos:inScheme": at("/topics/"),
    });
    assert.deepEqual(water["skos:prefLabel"], said(formula));
    assert.deepEqual(water["skos:narrower"], [at("/topics/rivers/")]);
    assert.deepEqual(water["skos:topConceptOf"], at("/topics/"));
  });

  test("is expanded to SKOS by a processor of JSON-LD, which loads nothing for it", async () => {
    const documentLoader = () => Promise.reject(new Error("It loads something."));
    const nodes = await jsonld.expand(JSON.parse(fileOf(hostile, "/data/topics.jsonld")), { documentLoader });
    const concept = nodes.find((node) => node["@id"] === "https://paper.example/a/topics/rivers/");
    const skos = "http://www.w3.org/2004/02/skos/core#";
    assert.deepEqual(concept, {
      ...at("/topics/rivers/"),
      "@type": [`${skos}Concept`],
      [`${skos}prefLabel`]: [{ ...said(attacks[8]), "@language": "en-gb" }],
      [`${skos}broader`]: [at("/topics/water/")],
      [`${skos}inScheme`]: [at("/topics/")],
    });
  });

  test("has no name twice, and not as an alternative to itself", () => {
    const [formula, ...others] = attacks;
    assert.deepEqual(
      water["skos:altLabel"],
      others.map((other) => said(other)),
    );
    assert.ok(!others.includes(formula as never));
  });
});
