import { test } from "node:test";
import { writeFiles } from "../support/digest.ts";
import { aDigestWithOwn, ownMasthead } from "../support/ownCode.ts";
import { startPreview, untilServed } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";

test("the preview shows changes of the digest's own templates and styles, and says what is wrong with them", async () => {
  const root = aDigestWithOwn({ "templates/parts/masthead.tsx": ownMasthead });
  const port = await aFreePort();
  const terminal = await startPreview(root, port);
  const page = `http://localhost:${port}/about/`;
  await untilServed(page, (_, text) => text.includes("Search our paper"));
  writeFiles(root, { "templates/parts/masthead.tsx": ownMasthead.replace("our paper", "the lot") });
  await untilServed(page, (_, text) => text.includes("Search the lot"));
  const masthead = ownMasthead.replace("return (", "return ((");
  writeFiles(root, { "templates/parts/masthead.tsx": masthead });
  await terminal.prints('templates/parts/masthead.tsx:10:4: error: Expected ")" but found ";".');
  writeFiles(root, { "templates/parts/masthead.tsx": ownMasthead, "styles/own.css": ".own { color: teal }" });
  await untilServed(page, (_, text) => text.includes("Search our paper"));
});
