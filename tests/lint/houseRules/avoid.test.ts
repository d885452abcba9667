import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aStyle, file, linesOf } from "../lintInputs.ts";

const style = aStyle({
  avoid: [
    { word: "going forward", instead: "from now on" },
    { word: "utilis*", instead: "use" },
    { word: "key", instead: "main" },
    { word: "key worker", instead: "who they are" },
    { word: "café*", instead: "canteen" },
  ],
});
const avoided = (text: string) => linesOf(anItem({}, text), style);

test("A word to avoid is reported with what to write instead", () => {
  assert.deepEqual(avoided("It is key."), [
    `${file}:8:7: warning: \`key\` is a word to avoid. Write instead: main.`,
  ]);
});

test("Words to avoid are found in capitals, across lines, and with any ending if they end in `*`", () => {
  assert.deepEqual(avoided("Utilising it, Going\nforward. KEY."), [
    `${file}:8:1: warning: \`Utilising\` is a word to avoid. Write instead: use.`,
    `${file}:8:15: warning: \`Going forward\` is a word to avoid. Write instead: from now on.`,
    `${file}:9:10: warning: \`KEY\` is a word to avoid. Write instead: main.`,
  ]);
});

test("The longer of two phrases is reported, or the shorter if only that is there", () => {
  assert.deepEqual(avoided("A key worker, key workers, cafés"), [
    `${file}:8:3: warning: \`key worker\` is a word to avoid. Write instead: who they are.`,
    `${file}:8:15: warning: \`key\` is a word to avoid. Write instead: main.`,
    `${file}:8:28: warning: \`cafés\` is a word to avoid. Write instead: canteen.`,
  ]);
});

test("Parts of words are not reported, nor are phrases across paragraphs", () => {
  assert.deepEqual(avoided("Monkey, keys, keyé, ékey, going\n\nforward, reutilise."), []);
});

test("Words to avoid are not reported within names", () => {
  const names = "The Key Worker Report, a Key Order and the Key: Utilising Act; so says Key.";
  assert.deepEqual(avoided(names), []);
  assert.deepEqual(avoided("Key Orders are made."), []);
});

test("Capitals at the start of a sentence, or throughout a word, do not make a name", () => {
  assert.deepEqual(
    avoided("Key staff left. Key NHS staff left, at a KEY time. Going forward.").map(
      (line) => line.split("`")[1],
    ),
    ["Key", "Key", "KEY", "Going forward"],
  );
});

test("A word that is listed with a capital is found even within a name", () => {
  const listed = aStyle({ avoid: [{ word: "Brexit", instead: "leaving the EU" }] });
  assert.equal(linesOf(anItem({}, "After Brexit Day came."), listed).length, 1);
});

test("A `*` that is alone, or not at the end, is an error in the list", () => {
  const listed = aStyle({
    avoid: [
      { word: "ut*lis", instead: "use" },
      { word: "*", instead: "nothing" },
      { word: "use *", instead: "nothing" },
    ],
    trackers: ["*"],
    mayRepeat: ["*"],
    relativeDates: ["**"],
    acronyms: [{ short: "I*", long: "b" }],
  });
  assert.deepEqual(
    linesOf(anItem({}, "Utilising it."), listed).map((line) => line.replace(/\. .*/s, ".")),
    [
      "_data/style.yaml:2:11: error: `avoid[0].word` is `ut*lis`, but must have `*` only at the end, after other characters.",
      "_data/style.yaml:4:11: error: `avoid[1].word` is `*`, but must have `*` only at the end, after other characters.",
      "_data/style.yaml:6:11: error: `avoid[2].word` is `use *`, but must have `*` only at the end, after other characters.",
      "_data/style.yaml:9:5: error: `trackers[0]` is `*`, but must have `*` only at the end, after other characters.",
      "_data/style.yaml:11:5: error: `mayRepeat[0]` is `*`, but must not contain `*`.",
      "_data/style.yaml:13:5: error: `relativeDates[0]` is `**`, but must have `*` only at the end, after other characters.",
      "_data/style.yaml:15:12: error: `acronyms[0].short` is `I*`, but must not contain `*`.",
    ],
  );
});

test("No word is reported if none is listed", () => {
  assert.deepEqual(linesOf(anItem({}, "Going forward.")), []);
});
