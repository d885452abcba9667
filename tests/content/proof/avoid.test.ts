import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aStyle, file, linesOf } from "./proofs.ts";

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

test("A word to avoid is told with what to write instead", () => {
  assert.deepEqual(avoided("It is key."), [
    `${file}:8:7: warning: \`key\` is a word to avoid. Write instead: main.`,
  ]);
});

test("Words to avoid are found in capitals, with any ending where they may have any, and over the end of a line", () => {
  assert.deepEqual(avoided("Utilising it, Going\nforward. KEY."), [
    `${file}:8:1: warning: \`Utilising\` is a word to avoid. Write instead: use.`,
    `${file}:8:15: warning: \`Going forward\` is a word to avoid. Write instead: from now on.`,
    `${file}:9:10: warning: \`KEY\` is a word to avoid. Write instead: main.`,
  ]);
});

test("The longer of two phrases is told; where it does not stand whole, the shorter", () => {
  assert.deepEqual(avoided("A key worker, key workers, cafés"), [
    `${file}:8:3: warning: \`key worker\` is a word to avoid. Write instead: who they are.`,
    `${file}:8:15: warning: \`key\` is a word to avoid. Write instead: main.`,
    `${file}:8:28: warning: \`cafés\` is a word to avoid. Write instead: canteen.`,
  ]);
});

test("Parts of words are not words to avoid, nor are phrases over two paragraphs", () => {
  assert.deepEqual(avoided("Monkey, keys, keyé, ékey, going\n\nforward, reutilise."), []);
});

test("Nothing is to be avoided where the house lists nothing", () => {
  assert.deepEqual(linesOf(anItem({}, "Going forward.")), []);
});
