import assert from "node:assert/strict";
import { lookup } from "node:dns";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, test } from "node:test";
import { hostRateLimit } from "../../../src/check/web/hostRateLimit.ts";
import { type FetchedPictures, fetchPictures } from "../../../src/import/pictures/remote/fetchPictures.ts";
import { type PictureClient, pictureClient } from "../../../src/import/pictures/remote/pictureClient.ts";
import { aFolder } from "../../support/site.ts";

const png = Buffer.from("\x89PNG\r\n\x1a\nrest", "latin1");
const site = { title: "The Test Paper", url: "https://paper.example/", contact: "ed@paper.example" };
const usual = pictureClient(site as Parameters<typeof pictureClient>[0]);
const patient: Partial<PictureClient> = {
  isPrivate: () => false,
  lookup: lookup as PictureClient["lookup"],
  rateLimit: hostRateLimit(0),
  largest: 1_000,
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A host that answers with pictures or whatever else. Returns its origin, and the requests that it got. */
async function aHost(answers: Readonly<Record<string, Answer | Buffer | string>>) {
  const asked: { path: string; agent: string | undefined }[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", agent: request.headers["user-agent"] });
    most = Math.max(most, ++open);
    response.on("close", () => open--);
    const answer = answers[request.url ?? ""];
    if (typeof answer === "function") return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  after(() => server.close());
  after(() => server.closeAllConnections());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, asked, mostAtOnce: () => most };
}

async function fetched(
  addresses: readonly string[],
  wishes: Partial<PictureClient> = {},
  folder = aFolder(),
) {
  return fetchPictures(addresses, folder, { ...usual, ...patient, ...wishes });
}

const reasonsIn = (pictures: FetchedPictures) =>
  [...pictures.values()].map((each) => ("why" in each ? each.why : `a picture (${each.ending})`));

const to =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { Location: location }).end();

describe("A picture of another site", () => {
  test("is fetched, and its ending is that of its bytes", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';
    const { origin, asked } = await aHost({ "/a.jpg?w=9": png, "/b": to("/a.jpg?w=9"), "/c": svg });
    const all = await fetched([`${origin}/a.jpg?w=9`, `${origin}/b`, `${origin}/c`]);
    assert.deepEqual(reasonsIn(all), ["a picture (.png)", "a picture (.png)", "a picture (.svg)"]);
    const [first] = all.values();
    assert.deepEqual(readFileSync(first && "path" in first ? first.path : ""), png);
    assert.equal(
      asked[0]?.agent,
      "Standfirst-import (The Test Paper; https://paper.example/; ed@paper.example)",
    );
  });

  test("is fetched once, one at a time from each host", async () => {
    const { origin, asked, mostAtOnce } = await aHost({ "/a": png, "/b": png, "/c": png });
    const [folder, addresses] = [aFolder(), ["/a", "/b", "/c"].map((path) => origin + path)];
    await fetched(addresses, {}, folder);
    assert.deepEqual(reasonsIn(await fetched([...addresses, ...addresses], {}, folder)), [
      "a picture (.png)",
      "a picture (.png)",
      "a picture (.png)",
    ]);
    assert.equal(asked.length, 3);
    assert.equal(mostAtOnce(), 1);
  });

  test("is none if it is missing, too large, of another kind, or leads nowhere", async () => {
    const endless: Answer = (_, response) => {
      const write = () => response.writable && response.write(Buffer.alloc(100), () => setImmediate(write));
      write();
    };
    const { origin } = await aHost({
      "/html": "<html><svg",
      "/script": '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>',
      "/large": Buffer.alloc(1_001),
      "/endless": endless,
      "/round": to("/round"),
      "/file": to("file:///etc/passwd"),
    });
    const paths = ["/gone", "/html", "/script", "/large", "/endless", "/round", "/file"];
    assert.deepEqual(reasonsIn(await fetched(paths.map((path) => origin + path))), [
      "answers 404",
      "is no picture that pages can show",
      "is no picture that pages can show",
      "has more than 0.001 MB",
      "has more than 0.001 MB",
      "redirects too often",
      "leads to no web address",
    ]);
  });

  test("is given up if it takes too long, and its host after five", async () => {
    const { origin, asked } = await aHost({ "/slow": () => {} });
    const paths = ["/slow", "/slow?2", "/slow?3", "/slow?4", "/slow?5", "/slow?6"];
    const dead = origin.replace(/\d+$/, "1");
    const reasons = reasonsIn(await fetched([`${origin}/slow`], { timeout: 50 }));
    assert.deepEqual(reasons, ["took too long"]);
    // On a busy machine, the time may be over before the host hears of it.
    assert.ok(asked.length <= 1);
    const silent = reasonsIn(await fetched(paths.map((path) => dead + path)));
    assert.deepEqual(silent.slice(4), [
      "did not answer (ECONNREFUSED)",
      "was not asked for, because its host did not answer",
    ]);
  });

  test("is never asked for on a private host, not even by a redirect or a public name", async () => {
    const { origin, asked } = await aHost({ "/a": png, "/b": to("http://169.254.169.254/key") });
    const addresses = [`${origin}/a`, "http://[::ffff:127.0.0.1]/a", "//localhost/a", "http://2130706433/a"];
    const { isPrivate, lookup } = usual;
    const reasons = reasonsIn(await fetched(addresses, { isPrivate, lookup }));
    assert.deepEqual(reasons, Array(4).fill("is on a private host"));
    assert.equal(asked.length, 0);
    const onlyFirst = { isPrivate: (host: string) => host !== "127.0.0.1" && isPrivate(host) };
    assert.deepEqual(reasonsIn(await fetched([`${origin}/b`], onlyFirst)), ["is on a private host"]);
  });
});
