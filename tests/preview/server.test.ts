import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { startPreview } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";
import { oddRequests } from "../support/servers/oddRequests.ts";
import { rawRequest, requestText } from "../support/servers/rawRequest.ts";
import { until } from "../support/until.ts";

const secret = "Only for those who may read this folder.";
const root = aDigest({ "content/items/rain.md": anItem({ headline: "It rained" }) });
const generator = aGenerator();
const port = await aFreePort();
const folder = join(generator, ".cache", `preview-${port}`);
const terminal = await startPreview(root, port, generator);
for (const outside of [`${folder}x`, join(generator, ".cache/outside")]) {
  mkdirSync(outside);
  writeFileSync(join(outside, "index.html"), secret);
}
symlinkSync(join(generator, ".cache/outside"), join(folder, "linked"));
symlinkSync(join(generator, ".cache/outside/index.html"), join(folder, "assets/linked.html"));
writeFileSync(join(folder, "digits.txt"), "0123456789");
symlinkSync("circle", join(folder, "circle"));

const ask = (target: string, headers = {}, method = "GET") =>
  rawRequest(port, requestText(target, headers, method));
const upgrade = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13" };
const key = { "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" };

describe("The preview's server", () => {
  test("listens only on this machine", async () => {
    const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address } of all.filter((each) => !each.internal && !each.scopeid))
      await assert.rejects(rawRequest(port, requestText("/", {}), address), address);
    if (all.some(({ address }) => address === "::1"))
      assert.equal((await rawRequest(port, requestText("/", {}), "::1")).status, 200);
  });

  for (const host of ["localhost", `localhost:${port}`, "127.0.0.1:9", `[::1]:${port}`, "LOCALHOST"])
    test(`answers to the host ${host}`, async () => {
      assert.equal((await ask("/", { Host: host })).status, 200);
      assert.equal((await ask("/", { Host: host, Origin: `http://${host}` })).status, 200);
      assert.equal(
        (await ask("/", { ...upgrade, ...key, Host: host, Origin: `http://${host}` })).status,
        101,
      );
    });

  for (const headers of [
    { Host: "evil.example" },
    { Host: `evil.example:${port}` },
    { Host: "localhost.evil.example" },
    { Host: "192.0.2.7" },
    { Host: "evil.example@localhost" },
    { Host: "localhost/" },
    { Host: "localhost:x" },
    { Host: "" },
    { Origin: "http://evil.example" },
    { Origin: "http://localhost:3000" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" },
    { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors" },
  ])
    test(`refuses ${JSON.stringify(headers)}, also for live reload`, async () => {
      assert.equal((await ask("/", headers)).status, 403);
      assert.equal((await ask("/", { ...upgrade, ...key, ...headers })).status, 403);
    });

  test("lets other sites link to a page", async () => {
    const headers = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    assert.equal((await ask("/items/rain/", headers)).status, 200);
  });

  for (const target of [
    "/%",
    "/%ff",
    "/%00",
    "/..%2f..%2fpackage.json",
    `/..%2fpreview-${port}x/`,
    `/..%2fpreview-${port}x/index.html`,
    `/../preview-${port}x/`,
    "/..%5cpackage.json",
    "/..\\package.json",
    "//evil.example/items/rain",
    "http://evil.example/",
    "items/rain/",
  ])
    test(`refuses ${target}, which is not an address`, async () => {
      assert.equal((await ask(target)).status, 400);
    });

  for (const target of ["/linked/", "/linked", "/linked/index.html", "/assets/linked.html", "/circle/"])
    test(`serves no file outside its folder through a symbolic link: ${target}`, async () => {
      const { status, text } = await ask(target);
      assert.equal(status, 404);
      assert.ok(!text.includes(secret));
    });

  test("has no page at addresses that can't be file names", async () => {
    for (const target of [`/${"x".repeat(5_000)}`, `/${"x".repeat(5_000)}/`, "/index.html/", "/index.html/x"])
      assert.equal((await ask(target)).status, 404, target.slice(0, 20));
  });

  test("redirects an address without its last slash", async () => {
    const { status, text } = await ask("/items/rain?a=/b");
    assert.equal(status, 302);
    assert.match(text, /^Location: \/items\/rain\/\?a=\/b\r$/m);
  });

  test("serves citations, data and Markdown with their types", async () => {
    for (const [target, type] of [
      ["/items/rain/cite.bib", "application/x-bibtex; charset=utf-8"],
      ["/items/rain/cite.ris", "application/x-research-info-systems; charset=utf-8"],
      ["/items/rain/cite.json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
      ["/items/rain/index.md", "text/markdown; charset=utf-8"],
      ["/data/items.csv", "text/csv; charset=utf-8"],
      ["/data/items/2021.jsonl", "application/jsonl; charset=utf-8"],
    ] as const) {
      const { status, text } = await ask(target);
      assert.equal(status, 200, target);
      assert.match(text, new RegExp(`^Content-Type: ${type.replaceAll("+", "\\+")}\r$`, "mi"));
    }
  });

  test("has the cards of pages, soon after the pages", async () => {
    await until("a card is there", async () => (await ask("/cards/items/rain.png")).status === 200);
    assert.match((await ask("/cards/items/rain.png")).text, /^Content-Type: image\/png\r$/m);
  });

  test("answers range and HEAD requests", async () => {
    const part = await ask("/digits.txt", { Range: "bytes=2-4" });
    assert.equal(part.status, 206);
    assert.match(part.text, /\r\n\r\n234$/);
    assert.equal((await ask("/digits.txt", { Range: "bytes=20-" })).status, 416);
    const head = await ask("/items/rain/", {}, "HEAD");
    assert.equal(head.status, 200);
    assert.match(head.text, /^Content-Length: [1-9]\d+\r$/m);
    assert.match(head.text, /\r\n\r\n$/);
  });

  test("can only be read", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
      assert.equal((await ask("/", {}, method)).status, 405, method);
  });

  test("continues when a page breaks the protocol of live reload", async () => {
    const frames = `${requestText("/", { ...upgrade, ...key })}\xff\xff\xff\xff`;
    assert.equal((await rawRequest(port, frames)).status, 101);
    assert.equal((await ask("/", { ...upgrade, "Sec-WebSocket-Key": "x" })).status, 400);
  });

  test("answers ten thousand odd requests with a refusal or a page, and continues", async () => {
    const fine = [0, 101, 200, 206, 302, 304, 400, 403, 404, 405, 413, 416, 417, 431];
    const waiting = oddRequests(10_000);
    const sendAll = async () => {
      for (let bytes = waiting.pop(); bytes !== undefined; bytes = waiting.pop()) {
        const { status, text } = await rawRequest(port, bytes);
        assert.ok(fine.includes(status) && !text.includes(secret), JSON.stringify({ bytes, text }));
      }
    };
    await Promise.all(Array.from({ length: 16 }, sendAll));
    assert.equal((await ask("/items/rain/")).status, 200);
    assert.ok(terminal.isRunning(), terminal.text());
    assert.doesNotMatch(terminal.text(), /Error|stopped/);
  });
});
