import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { asPage, markdownKinds } from "./markdownKinds.ts";
import { media, readMedia } from "./readMedia.ts";

const read = await readMedia(markdownKinds.map(({ markdown }) => markdown));

for (const [index, expected] of markdownKinds.entries())
  describe(`In a text, ${expected.kind}`, () => {
    for (const medium of media)
      test(`is right in the ${medium}`, () => {
        const wanted = expected[medium] === asPage ? expected.page : expected[medium];
        assert.equal(read[medium](index), wanted);
      });
  });
