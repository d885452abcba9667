import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type AWeb, aWeb, citing, leads, linesFor, type Say, says } from "./aWeb.ts";

const flood = "content/items/flood.md";
const archived = (address: string) =>
  `an archived copy such as https://web.archive.org/web/2021*/${address}.`;
const summary = (failed: number, moved = 0) =>
  `Links: 1 of 1 checked, 0 known from the last 7 days; ${failed} failed, ${moved} moved.`;

/** Checks an item with one source, at `/page` of a host that says so, and gives what is said of it and what was asked. */
async function sayingOf(say: Say, paths: Readonly<Record<string, Say>> = {}) {
  const web = await aWeb({ "/page": say, ...paths });
  const address = web.at("flood.example", "/page");
  const [line = "", ...rest] = await linesFor(web, { [flood]: citing(address) });
  return { web, address, line, rest, asked: web.asked.map(({ what }) => what) };
}

const noAnswer = (address: string, reason: string) =>
  `${flood}:8:10: warning: ${address} does not answer: ${reason}. Try again later. If it persists, fix the link, or cite ${archived(address)}`;

const [head, get] = ["HEAD flood.example/page", "GET flood.example/page"];

describe("A link to the web", () => {
  test("is good if its host has the page, and only the headers are requested", async () => {
    const { line, asked } = await sayingOf(says(200));
    assert.equal(line, summary(0));
    assert.deepEqual(asked, [head]);
  });

  test("is reported if there is no such page, with its position and an archived copy of the item's year", async () => {
    const { line, rest, address, asked } = await sayingOf(says(404));
    assert.equal(
      line,
      `${flood}:8:10: warning: ${address} answers 404 Not Found. Fix the link, or cite ${archived(address)}`,
    );
    assert.deepEqual(rest, [summary(1)]);
    assert.deepEqual(asked, [head, get]);
  });

  for (const status of [403, 404, 405, 501])
    test(`is requested as a browser does if the host answers ${status} to a HEAD request`, async () => {
      const { line, asked } = await sayingOf((request, response) =>
        says(request.method === "HEAD" ? status : 200)(request, response),
      );
      assert.equal(line, summary(0));
      assert.deepEqual(asked, [head, get]);
    });

  test("that is refused is reported as perhaps refused only to robots", async () => {
    const { line, address } = await sayingOf(says(403));
    assert.equal(
      line,
      `${flood}:8:10: warning: ${address} answers 403 Forbidden. Open it in a browser: it may refuse only robots. If it does not open, cite ${archived(address)}`,
    );
  });

  test("is fetched only as far as the headers of the answer", async () => {
    let sent = 0;
    let isOver: (() => void) | undefined;
    const over = new Promise<void>((done) => {
      isOver = done;
    });
    const { line } = await sayingOf((request, response) => {
      if (request.method === "HEAD") return void response.writeHead(405).end();
      response.on("close", () => isOver?.());
      response.writeHead(200);
      const timer = setInterval(() => {
        if (response.destroyed) return clearInterval(timer);
        response.write("x".repeat(1000));
        sent += 1000;
      }, 5);
    });
    await over;
    assert.equal(line, summary(0));
    assert.ok(sent < 100_000, `${sent} characters were sent.`);
  });

  test("is requested a second time if the host fails", async () => {
    let times = 0;
    const { line, asked } = await sayingOf((request, response) => {
      times += 1;
      says(times === 1 ? 503 : 200)(request, response);
    });
    assert.equal(line, summary(0));
    assert.deepEqual(asked, [head, get]);
  });

  test("is reported if the host fails twice", async () => {
    const { line, address } = await sayingOf(says(500));
    assert.equal(
      line,
      `${flood}:8:10: warning: ${address} answers 500 Internal Server Error. Try again later. If it persists, fix the link, or cite ${archived(address)}`,
    );
  });

  test("is requested again after the time that a busy host asks for", async () => {
    const { web, line } = await sayingOf((request, response) =>
      says(request.method === "HEAD" ? 429 : 200, { "Retry-After": "1" })(request, response),
    );
    assert.equal(line, summary(0));
    const [first, second] = web.asked;
    assert.ok((second?.from ?? 0) - (first?.to ?? 0) >= 1000);
  });

  for (const [what, retryAfter] of [
    ["hour", "3600"],
    ["time of day", new Date(Date.now() + 3_600_000).toUTCString()],
  ] as const)
    test(`is skipped, with all others of its host, if the host asks for a long wait by the ${what}`, async () => {
      const web = await aWeb({ "/a": says(429, { "Retry-After": retryAfter }) });
      const files = { [flood]: citing(web.at("flood.example", "/a"), web.at("flood.example", "/b")) };
      const lines = await linesFor(web, files);
      assert.deepEqual(
        web.asked.map(({ what }) => what),
        ["HEAD flood.example/a"],
      );
      const busy = (line: number, path: string) => {
        const address = web.at("flood.example", path);
        return `${flood}:${line}:10: warning: ${address} answers 429 Too Many Requests. Open it in a browser: it may refuse only robots. If it does not open, cite ${archived(address)}`;
      };
      assert.deepEqual(lines, [
        busy(8, "/a"),
        busy(9, "/b"),
        "Links: 2 of 2 checked, 0 known from the last 7 days; 2 failed, 0 moved.",
      ]);
    });

  for (const [what, say, reason] of [
    ["breaks off", (request) => void request.socket.destroy(), "the connection broke"],
    ["does not speak HTTP", (request) => void request.socket.end("220 Hello\r\n"), "its answer is not HTTP"],
  ] as const satisfies readonly (readonly [string, Say, string])[])
    test(`is reported if its host ${what}, after a second try`, async () => {
      const web = await aWeb({ "/page": say });
      const address = web.at("flood.example", "/page");
      const [line] = await linesFor(web, { [flood]: citing(address) });
      assert.equal(line, noAnswer(address, reason));
      assert.deepEqual(
        web.asked.map((each) => each.what),
        [head, get],
      );
    });

  test("is reported if its host does not answer", async () => {
    const web = await aWeb({ "/page": () => {} });
    const address = web.at("flood.example", "/page");
    const [line] = await linesFor(
      web,
      { [flood]: citing(address) },
      { politeness: { ...web, timeout: 300 } },
    );
    assert.equal(line, noAnswer(address, "it took too long to answer"));
  });

  test("is reported if its host has no HTTPS", async () => {
    const web = await aWeb();
    const address = web.at("flood.example").replace("http:", "https:");
    const [line] = await linesFor(web, { [flood]: citing(address) });
    assert.equal(
      line,
      `${flood}:8:10: warning: ${address} does not answer: its HTTPS does not work. Try again later. If it persists, fix the link, or cite ${archived(address)}`,
    );
  });

  test("is reported if its host does not exist, which is looked up only once", async () => {
    let times = 0;
    const lookup: AWeb["lookup"] = (host, _, done) => {
      times += 1;
      done(Object.assign(new Error(host), { code: "ENOTFOUND" }), []);
    };
    const lines = await linesFor(
      { lookup },
      { [flood]: citing("https://gone.example/a", "https://gone.example/b") },
    );
    const address = "https://gone.example/a";
    assert.equal(
      lines[0],
      `${flood}:8:10: warning: ${address} does not answer: the host does not exist. Try again later. If it persists, fix the link, or cite ${archived(address)}`,
    );
    assert.equal(
      lines[2],
      "Links: 2 of 2 checked, 0 known from the last 7 days; 2 failed, 0 moved. No host could be found: is this machine connected to the web?",
    );
    assert.equal(times, 2);
  });
});

describe("A link that redirects", () => {
  test("permanently is reported with the new address and the fragment", async () => {
    const web = await aWeb({ "/page": leads(301, "/a"), "/a": leads(308, "/b"), "/b": leads(302, "/c") });
    const address = web.at("flood.example", "/page#rain");
    const lines = await linesFor(web, { [flood]: citing(address) });
    assert.deepEqual(lines, [
      `${flood}:8:10: warning: ${address} has moved permanently to ${web.at("flood.example", "/b#rain")}. If it is the same page, write its new address.`,
      summary(0, 1),
    ]);
  });

  for (const status of [302, 303, 307])
    test(`temporarily (${status}) is good, even through further redirects`, async () => {
      const { line, asked } = await sayingOf(leads(status, "/other"), { "/other": leads(301, "/third") });
      assert.equal(line, summary(0));
      assert.deepEqual(asked, [head, "HEAD flood.example/other", "HEAD flood.example/third"]);
    });

  test("to a missing page is reported with both addresses", async () => {
    const { web, line, address } = await sayingOf(leads(301, "/gone"), { "/gone": says(410) });
    assert.equal(
      line,
      `${flood}:8:10: warning: ${address} leads to ${web.at("flood.example", "/gone")}, which answers 410 Gone. Fix the link, or cite ${archived(address)}`,
    );
  });

  test("in a loop is reported", async () => {
    const { line, address, asked } = await sayingOf(leads(302, "/page"));
    assert.equal(
      line,
      `${flood}:8:10: warning: ${address} does not answer: it redirects without end. Try again later. If it persists, fix the link, or cite ${archived(address)}`,
    );
    assert.equal(asked.length, 11);
  });

  test("into a private network is not followed", async () => {
    const { line, address, asked } = await sayingOf(leads(302, "http://169.254.169.254/latest/"));
    assert.equal(
      line,
      `${flood}:8:10: warning: ${address} leads to http://169.254.169.254/latest/, which is in a private network, where readers can't follow. Give an address that everybody can open, or remove it.`,
    );
    assert.deepEqual(asked, [head]);
  });
});
