import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { type Asked, aWeb, citing, leads, linesFor, says } from "./aWeb.ts";

/** The pauses between requests, from the end of one to the beginning of the next: below 0 when they overlap. */
function pausesOf(asked: readonly Asked[]): number[] {
  return asked.slice(1).map(({ from }, index) => from - (asked[index]?.to ?? 0));
}

describe("The check of links to the web", () => {
  test("requests one page of a host at a time, with a pause, even if other hosts redirect to it", async () => {
    const web = await aWeb({}, 20);
    const paths = ["/a", "/b", "/c"];
    const direct = paths.map((path) => web.at("busy.example", path));
    const led = await aWeb({ "/x": leads(302, web.at("busy.example", "/x")) });
    const files = {
      "content/items/flood.md": citing(...direct),
      "content/items/rain.md": citing(
        ...["one", "two", "three"].map((name) => led.at(`${name}.example`, "/x")),
      ),
    };
    await linesFor(web, files, { politeness: { ...web, pause: 100 } });
    assert.equal(web.asked.length, 6);
    for (const pause of pausesOf(web.asked)) assert.ok(pause >= 99, `There was a pause of ${pause} ms.`);
  });

  test("pauses before it requests the same page a second time", async () => {
    const web = await aWeb({ "/a": says(404), "/b": says(500) });
    const files = {
      "content/items/flood.md": citing(web.at("busy.example", "/a"), web.at("busy.example", "/b")),
    };
    await linesFor(web, files, { politeness: { ...web, pause: 100 } });
    assert.equal(web.asked.length, 4);
    for (const pause of pausesOf(web.asked)) assert.ok(pause >= 99, `There was a pause of ${pause} ms.`);
  });

  test("sends requests to at most eight hosts at once", async () => {
    const held: (() => void)[] = [];
    let most = 0;
    // Nobody is answered before eight have asked.
    const web = await aWeb({
      "/": (_, response) => {
        held.push(() => response.end());
        most = Math.max(most, held.length);
        if (held.length < 8) return;
        setTimeout(() => {
          for (const answer of held.splice(0)) answer();
        }, 100);
      },
    });
    const hosts = Array.from({ length: 16 }, (_, index) => web.at(`host${index}.example`));
    const lines = await linesFor(web, { "content/items/flood.md": citing(...hosts) });
    assert.deepEqual(lines, ["Links: 16 of 16 checked, 0 known from the last 7 days; 0 failed, 0 moved."]);
    assert.equal(most, 8);
  });

  test("requests an address once, and reports it everywhere it is used", async () => {
    const web = await aWeb({ "/gone": says(410) });
    const [gone, other] = [web.at("flood.example", "/gone"), web.at("FLOOD.example", "/gone#part")];
    const lines = await linesFor(web, {
      "content/items/flood.md": citing(gone, other),
      "content/items/rain.md": anItem({}, `See [the plan](${gone}) and ${gone}.`),
      "content/topics/water.md": `[The plan](${gone})`,
    });
    assert.deepEqual(
      lines.map((line) => line.replace(/ warning: .*/, "")),
      [
        "content/items/flood.md:8:10:",
        "content/items/flood.md:9:10:",
        "content/items/rain.md:8:16:",
        `content/items/rain.md:8:${16 + gone.length + 6}:`,
        "content/topics/water.md:1:12:",
        "Links: 1 of 1 checked, 0 known from the last 7 days; 1 failed, 0 moved.",
      ],
    );
    assert.deepEqual(
      web.asked.map(({ what }) => what),
      ["HEAD flood.example/gone", "GET flood.example/gone"],
    );
  });

  test("sends a user agent with contact details, and returns no cookies", async () => {
    const web = await aWeb({ "/a": says(302, { location: "/b", "set-cookie": "id=1" }) });
    await linesFor(web, {
      "_data/site.yaml":
        "title: Die Prüfung (Ὕδωρ)\nurl: https://paper.example/\ncontact: desk@paper.example\n",
      "content/items/flood.md": citing(web.at("flood.example", "/a")),
    });
    assert.equal(web.asked.length, 2);
    for (const { headers } of web.asked) {
      assert.equal(
        headers["user-agent"],
        "Standfirst-link-check (Die Prufung; https://paper.example/; desk@paper.example)",
      );
      assert.equal(headers.cookie, undefined);
    }
  });
});
