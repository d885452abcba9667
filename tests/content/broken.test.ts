import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { everyMistake } from "./broken/everyMistake.ts";
import { problemsOf } from "./problems.ts";

/*
 * Every mistake that an editor can make, and the one line that reports it: where it is, what it is, and what to do.
 * A mistake never causes a second problem.
 */
for (const [about, mistakes] of Object.entries(everyMistake))
  describe(`A mistake in ${about} is reported in one line:`, () => {
    for (const { mistake, files, arrange, says } of mistakes)
      test(mistake, () => {
        assert.deepEqual(problemsOf(files, arrange), [says]);
      });
  });
