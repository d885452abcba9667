import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { WebSocketRoute } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { startPreview, untilServed } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";

const root = aDigest({ "content/items/rain.md": anItem({ headline: "It rained" }, "The first version.") });
const port = await aFreePort();
const terminal = await startPreview(root, port);
const browser = await launchBrowser();
const editor = await browser.newPage();
const panel = editor.getByRole("complementary", { name: "For the editor" });
const notes = editor.getByRole("note");
const address = `http://localhost:${port}/items/rain/`;

test("the terminal says where the preview is, and how long it took", () => {
  assert.match(terminal.text(), new RegExp(`http://localhost:${port}/`));
  assert.match(terminal.text(), /^ {2}preview +\d+\.\d\d s {2}\d+ pages, 1 item$/m);
});

test("a saved item shows in an open page", async () => {
  await editor.goto(address);
  await editor.getByText("The first version.").waitFor();
  save("rain", anItem({ headline: "It rained" }, "The second version."));
  await editor.getByText("The second version.").waitFor();
});

test("a page that missed a save is reloaded when it reconnects", async () => {
  const tab = await browser.newPage();
  const connections: WebSocketRoute[] = [];
  await tab.routeWebSocket(/./, (connection) => void connections.push(connection));
  await tab.goto(address);
  await tab.getByText("The second version.").waitFor();
  save("rain", anItem({}, "A version that nobody was told of."));
  await untilServed(address, (_, text) => text.includes("nobody was told of"));
  for (const connection of connections) connection.connectToServer();
  await tab.getByText("A version that nobody was told of.").waitFor();
  await tab.close();
  save("rain", anItem({}, "The second version."));
  await editor.getByText("The second version.").waitFor();
});

test("a mistake shows in the terminal and on the page, which does not change", async () => {
  save("rain", anItem({ topics: ["watr"] }, "A version with a mistake."));
  await notes.getByText("watr is not a topic. Did you mean water?").waitFor();
  const printed = "content/items/rain.md:6:5: error: `watr` is not a topic. Did you mean `water`?";
  assert.ok(terminal.text().includes(printed), terminal.text());
  assert.ok(await editor.getByText("The second version.").isVisible());
});

test("fixing the mistake updates the page", async () => {
  save("rain", anItem({}, "A mended version."));
  await editor.getByText("A mended version.").waitFor();
  assert.equal(await notes.count(), 0);
});

test("a new draft and an item with a future date are shown and marked", async () => {
  save("drought", anItem({ headline: "It may stay dry", draft: true }));
  save("snow", anItem({ headline: "It will snow", date: "2999-01-02" }));
  await editor.goto(`http://localhost:${port}/topics/water/`);
  const row = (name: string) =>
    editor.getByRole("heading").filter({ has: editor.getByRole("link", { name }) });
  await row("It will snow").waitFor();
  assert.match(await textOf("It may stay dry"), /^Draft /);
  assert.match(await textOf("It will snow"), /^Not yet published /);

  async function textOf(name: string): Promise<string> {
    return ((await row(name).textContent()) ?? "").trim();
  }
});

test("a deleted item disappears", async () => {
  rmSync(join(root, "content/items/snow.md"));
  await editor.getByText("It will snow").waitFor({ state: "detached" });
  const answer = await editor.goto(`http://localhost:${port}/items/snow/`);
  assert.equal(answer?.status(), 404);
  await panel.getByText("No file makes this page").waitFor();
});

test("a broken register and a broken site file are reported, and the preview continues", async () => {
  for (const [file, page] of [
    ["_data/topics.yaml", "/topics/water/"],
    ["_data/site.yaml", "/"],
  ] as const) {
    await editor.goto(`http://localhost:${port}${page}`);
    const whole = readFileSync(join(root, file), "utf8");
    writeFiles(root, { [file]: "a: [" });
    await panel.getByText("1 problem here").waitFor();
    await notes.getByRole("link", { name: "1:4" }).waitFor();
    await notes.getByText("a: [").waitFor();
    await panel.getByText(`This page shows the last good version of ${file}.`).waitFor();
    assert.match(await editor.title(), /The Test Paper$/);
    writeFiles(root, { [file]: whole });
    await notes.waitFor({ state: "detached" });
  }
});

test("a second preview on the same port says that the port is taken, and stops", async () => {
  const taken = `Port ${port} is in use by another \`npm start\` or another program. Stop that, or give another port: npm start -- --port ${port + 1}`;
  await assert.rejects(startPreview(root, port), (error: Error) => {
    assert.equal(error.message.trim().split("\n").at(-1), taken);
    return true;
  });
});

test("after all this the server still runs", async () => {
  assert.ok(terminal.isRunning(), terminal.text());
  assert.equal((await fetch(address)).status, 200);
});

test("it ends quietly after its terminal is closed, as soon as it prints something", async () => {
  const closed = terminal.close();
  save("rain", anItem({}, "The last version."));
  await closed;
  assert.doesNotMatch(terminal.text(), /EPIPE|npm error/);
  await assert.rejects(fetch(address));
});

function save(slug: string, text: string): void {
  writeFiles(root, { [`content/items/${slug}.md`]: text });
}
