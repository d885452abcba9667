import assert from "node:assert/strict";
import { test } from "node:test";
import { isLanguageTag, languageName, tagNamed } from "../../src/language/tags.ts";

test("a language tag is one of a language that there is", () => {
  for (const tag of ["de", "en-GB", "zh-Hant-TW", "sr-Latn", "cy-GB", "gsw", "ckb", "es-419"])
    assert.ok(isLanguageTag(tag), tag);
  for (const text of ["Deutsch", "English", "xx", "en_GB", "", "de-", "british english"])
    assert.ok(!isLanguageTag(text), text);
});

test("a language written in words has a tag", () => {
  const names = [
    "Deutsch",
    "german",
    "English",
    "français",
    "Cymraeg",
    "British English",
    "Flemish",
    "Klingon",
  ];
  assert.deepEqual(names.map(tagNamed), ["de", "de", "en", "fr", "cy", "en-GB", "nl-BE", undefined]);
});

test("a language has a name, whatever the country", () => {
  assert.deepEqual(["de-AT", "cy"].map(languageName), ["German", "Welsh"]);
});
