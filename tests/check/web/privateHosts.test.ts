import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { isPrivateHost, privateHostCode, publicLookup } from "../../../src/check/web/privateHosts.ts";
import { request } from "../../../src/check/web/request.ts";
import { patience } from "../../support/until.ts";
import { citing, linesFor } from "./aWeb.ts";

describe("A private host", () => {
  for (const host of [
    "localhost",
    "intranet",
    "press.localhost",
    "printer.local",
    "wiki.internal",
    "router.lan",
    "nas.home.arpa",
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "[::1]",
    "[::]",
    "[fd00::1]",
    "[fe80::1]",
    "[::ffff:10.0.0.1]",
  ])
    test(`is ${host}`, () => {
      assert.equal(isPrivateHost(new URL(`http://${host}/`).hostname), true);
    });

  for (const host of [
    "www.gov.uk",
    "localhost.example",
    "10.example",
    "172.32.0.1",
    "11.0.0.1",
    "[2a00:23c4::1]",
  ])
    test(`is not ${host}`, () => {
      assert.equal(isPrivateHost(new URL(`http://${host}/`).hostname), false);
    });

  test("gets no request, and the link is reported", async () => {
    const lookup = () => assert.fail("A private host was looked up.");
    const lines = await linesFor(
      { lookup },
      { "content/items/flood.md": citing("http://localhost:8080/preview/", "http://0x7f.1/") },
    );
    assert.deepEqual(lines, [
      "content/items/flood.md:8:10: warning: http://localhost:8080/preview/ is in a private network, where readers can't follow. Give an address that everybody can open, or remove it.",
      "content/items/flood.md:9:10: warning: http://0x7f.1/ is in a private network, where readers can't follow. Give an address that everybody can open, or remove it.",
      "Links: 2 of 2 checked, 0 known from the last 7 days; 2 failed, 0 moved.",
    ]);
  });

  test("gets no request by a public name either", async () => {
    let asked = 0;
    const server = createServer(() => {
      asked += 1;
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = new URL(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const reply = await request(url, "HEAD", { userAgent: "a", lookup: publicLookup, timeout: patience });
    server.close();
    assert.deepEqual([reply, asked], [{ code: privateHostCode }, 0]);
  });
});
