import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodies } from "./broken/bodies.ts";
import { fields } from "./broken/fields.ts";
import { files } from "./broken/files.ts";
import { names } from "./broken/names.ts";
import { registers } from "./broken/registers.ts";
import { yaml } from "./broken/yaml.ts";
import { problemsOf } from "./problems.ts";

/*
 * Every mistake that an editor can make, and the one line that tells of it: where it is, what it is, and what to do.
 * A mistake never brings a second problem with it.
 */
for (const [about, mistakes] of Object.entries({ yaml, fields, names, files, bodies, registers }))
  describe(`A mistake in ${about} is told in one line:`, () => {
    for (const { mistake, files, says } of mistakes)
      test(mistake, () => {
        assert.deepEqual(problemsOf(files), [says]);
      });
  });
