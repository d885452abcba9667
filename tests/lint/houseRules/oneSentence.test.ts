import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { file, linesOf } from "../lintInputs.ts";

const standfirst = (text: string) => linesOf(anItem({ standfirst: text }));

test("A standfirst of several sentences is reported at the second", () => {
  assert.deepEqual(standfirst("It rained. The board met! Why?"), [
    `${file}:4:24: warning: The standfirst has 3 sentences. Use one sentence, and put the rest in the body.`,
  ]);
  assert.deepEqual(standfirst("They said “it rained.” Then it snowed."), [
    `${file}:4:36: warning: The standfirst has 2 sentences. Use one sentence, and put the rest in the body.`,
  ]);
});

for (const text of [
  "It rained in the U.S. The board met.",
  "It met at 3 p.m. It rained.",
  "It sued Acme Inc. They paid.",
  "They asked “why?” The board left.",
  "They chose plan B. However, it rained.",
  "The answer is no. The board left.",
  "It cost £3. Nobody came.",
  "It rained! Ann Rill left.",
  "It rained. (It also snowed.)",
  "Vote on May 5. Ann Rill left.",
])
  test(`“${text}” is two sentences`, () => assert.equal(standfirst(text).length, 1));

for (const text of [
  "It rained",
  "St. Thomas’ and Dr. Reed of No. 10 met in Smith v. Jones.",
  "J. R. Smith of the U.S. paid £3.5 million, e.g. to Ann.",
  "The board asked “why?” and got no answer.",
  "He said “It rained. It poured. Nobody came.” to the board.",
  "The form, i.e. Annex B, cf. p. 12, is late.",
  "Readers of example.org met at 10.30 in the hall.",
  "It rained…",
  "U.S. officials met in Washington, D.C. Mayor Reed’s office at 10 a.m. Friday.",
  "Rep. Ann Rill, Sen. Jo Lee, Gov. Kay Poe and Lt. Gov. Al Fox of Tampa, Fla. Republicans met.",
  "It met on Feb. 7, Sept. 8 and Tues. 3 Nov. 2020 and paid Acme Inc. £3m.",
  "See Fig. 3, Vol. II, s. 12, para. 4, Nos. 5 and 6, pp. 7–9 and No. 71 of it.",
  "Acme Ltd. Chair Ann Rill, John Reed Jr. Lawyers and Lee Bros. Builders met.",
  "Smith et al. Found, in Reed vs. Lee, that the Rt. Hon. Ann Rill a.k.a. Poe won.",
  "It rained … But the board met ... And it snowed.",
  "“Where were you?” Ann Rill asked, and “Here!” Mr. Lee said.",
  "It rained. (Health Journal / The Times)",
  "Nov 19. Meeting of the board.",
  "3 May 2021. The board met.",
  "Which? Magazine says that Yahoo! Inc failed.",
  "The form (e.g. Annex B) is late.",
  "Dr. J. R. R. Reed, Ph.D. Student, met (Dr. Lee) and St. Ann.",
])
  test(`“${text}” is one sentence`, () => assert.deepEqual(standfirst(text), []));
