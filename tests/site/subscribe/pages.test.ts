import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { goodSite, pageAt } from "../../support/site.ts";
import { htmlProblems } from "../everyPage/validator.ts";
import { everything, listmonk, privacyPage, water } from "./listmonk.ts";

const site = "title: The Test Paper\nurl: https://paper.example/\n";
const files: Files = {
  "content/items/flood.md": anItem({ topics: ["energy", "water"] }),
  ...privacyPage,
};

const withForms = await goodSite({ root: aDigest({ ...files, "_data/site.yaml": site + listmonk }) });
const withFeeds = await goodSite({
  root: aDigest({ ...files, "_data/site.yaml": `${site}fediverse: paper@social.example\n` }),
});
const withLink = await goodSite({
  root: aDigest({
    ...files,
    "_data/site.yaml": `${site}subscribe: { service: ghost, address: https://blog.example, privacy: /privacy/ }\n`,
  }),
});

/** The forms to subscribe on a page, each with its title and the values that it sends. */
function formsAt(folder: string, address: string): string[] {
  const forms = pageAt(folder, address).match(/<form class="sign-up".*?<\/form>/gs) ?? [];
  return forms.map((form) => {
    const [, title] = /id="[a-z]+:sign-up">([^<]*)/.exec(form) ?? [];
    return `${title}: ${[...form.matchAll(/name="l" value="([^"]*)"/g)].map(([, value]) => value)}`;
  });
}

describe("Where a service is set up", () => {
  for (const address of ["/", "/about/", "/issues/2021-w45/", "/items/flood/", "/subscribe/", "/search/"])
    test(`${address} has one form, for the publication`, () => {
      assert.deepEqual(formsAt(withForms, address), [`Get The Test Paper by email: ${everything}`]);
    });

  test("a topic that the service knows offers itself, and another one the publication", () => {
    assert.deepEqual(formsAt(withForms, "/topics/water/"), [`Get Water by email: ${water}`]);
    assert.deepEqual(formsAt(withForms, "/topics/energy/"), [`Get The Test Paper by email: ${everything}`]);
    assert.match(pageAt(withForms, "/subscribe/"), /<a href="\/topics\/water\/#foot:sign-up">Water<\/a>/);
  });

  test("there are pages for those who confirm, subscribe and leave, which nothing lists", async () => {
    const sitemap = readFileSync(join(withForms, "sitemap.xml"), "utf8");
    assert.ok(sitemap.includes("/subscribe/</loc>"));
    for (const name of ["confirm", "done", "left"]) {
      const address = `/subscribe/${name}/`;
      const html = pageAt(withForms, address);
      assert.match(html, /<meta name="robots" content="noindex"\/>/);
      assert.deepEqual(formsAt(withForms, address), []);
      assert.ok(!sitemap.includes(address));
      assert.deepEqual(await htmlProblems({ file: address, html }), []);
    }
  });

  test("the forms are valid HTML, and policies allow their host", async () => {
    for (const address of ["/subscribe/", "/items/flood/", "/topics/water/"]) {
      const html = pageAt(withForms, address);
      assert.deepEqual(await htmlProblems({ file: address, html }), []);
      assert.ok(html.includes("form-action 'self' https://lists.example;"), address);
    }
  });
});

test("The description of the page for subscribing names the ways that there are", async () => {
  const dated = {
    "content/items/bids.md": anItem({
      keyDates: [{ label: "Bids close", date: "2021-12-01", kind: "closes" }],
    }),
  };
  const withDates = await goodSite({ root: aDigest({ ...files, ...dated, "_data/site.yaml": site }) });
  const descriptionAt = (folder: string) =>
    /<meta name="description" content="([^"]*)"/.exec(pageAt(folder, "/subscribe/"))?.[1];
  const start = "How to hear about new items of The Test Paper:";
  assert.equal(descriptionAt(withForms), `${start} by email or in a feed reader.`);
  assert.equal(descriptionAt(withFeeds), `${start} in a feed reader.`);
  assert.equal(descriptionAt(withDates), `${start} in a feed reader or in your calendar.`);
});

describe("Where none is set up", () => {
  test("no page has a form, and policies allow no other host", () => {
    for (const address of ["/", "/items/flood/", "/topics/water/", "/subscribe/"]) {
      assert.deepEqual(formsAt(withFeeds, address), []);
      assert.ok(pageAt(withFeeds, address).includes("form-action 'self';"), address);
    }
    assert.ok(!existsSync(join(withFeeds, "subscribe/done")));
  });

  test("an item offers the feed of its main topic, and a page offers feeds and the fediverse", () => {
    assert.match(
      pageAt(withFeeds, "/items/flood/"),
      /Follow <a href="\/topics\/energy\/feed\.xml">Energy<\/a> in a feed reader, or <a href="\/subscribe\/">/,
    );
    const page = pageAt(withFeeds, "/subscribe/");
    assert.match(page, /<a href="\/feed\.xml">the feed of all items<\/a>/);
    assert.match(page, /Search for <strong>@paper@social\.example<\/strong>/);
    assert.ok(!page.includes("By email"));
    assert.ok(!page.includes("In your calendar"), "there are no key dates");
  });
});

test("A service without forms gets a link, with the same consent", () => {
  const html = pageAt(withLink, "/");
  assert.match(html, /<a href="https:\/\/blog\.example\/#\/portal\/signup">Get The Test Paper by email<\/a>/);
  assert.match(html, /<a href="\/privacy\/">How we use your address<\/a>/);
  assert.ok(html.includes("form-action 'self';"));
});
