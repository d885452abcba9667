import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "../../src/build/bundle.ts";

const styleWith = (colours: string) =>
  bundle("templates/styles/feed.css", { styles: { "colours.css": colours } });

test("a bundle from the cache is the same as a new one", async () => {
  const name = `--of-${process.pid}-${Date.now()}`;
  const made = await styleWith(`:root { ${name}: 1 }`);
  assert.ok(made.includes(`${name}: 1`) || made.includes(`${name}:1`), made);
  assert.equal(await styleWith(`:root { ${name}: 1 }`), made);
});

test("a bundle is made again for other styles or another path", async () => {
  const [red, blue] = [await styleWith(":root { --c: red }"), await styleWith(":root { --c: blue }")];
  assert.notEqual(red, blue);
  const script = "src/browser/search/mountSearch.tsx";
  assert.ok((await bundle(script, { path: "/papers/courier" })).includes("/papers/courier"));
  assert.ok(!(await bundle(script)).includes("/papers/courier"));
});
