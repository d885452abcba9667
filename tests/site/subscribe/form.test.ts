import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { assertAccessible, examiningTab } from "../../support/accessibility.ts";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite } from "../../support/site.ts";
import { everything, listmonk, privacyPage, water } from "./listmonk.ts";

const folder = await goodSite({
  root: aDigest({
    "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\n${listmonk}`,
    "content/items/flood.md": anItem(),
    ...privacyPage,
  }),
});

/** What arrived at the mailing list's service: its server sends readers back to `next`. */
const arrived: { path: string; body: string }[] = [];
const service = createServer(async (request, response) => {
  const body = await textOf(request);
  arrived.push({ path: `${request.method} ${request.url}`, body });
  response.writeHead(303, { location: new URLSearchParams(body).get("next") ?? "" }).end();
});
await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
after(() => service.close());
const servicePort = (service.address() as AddressInfo).port;
const browser = await launchBrowser();

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/** A reader of the site at its own address, with the service at its own. Nothing else is on this web. */
async function aReader(javaScriptEnabled: boolean): Promise<Page> {
  arrived.length = 0;
  const context = await browser.newContext({ javaScriptEnabled });
  await context.route("**/*", (route) => route.abort());
  await showSite(context);
  await context.route("https://lists.example/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    const url = `http://127.0.0.1:${servicePort}${pathname}`;
    await route.fulfill({ response: await route.fetch({ url, maxRedirects: 0 }) });
  });
  return context.newPage();
}

async function showSite(context: BrowserContext): Promise<void> {
  await context.route("https://paper.example/**", (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname) });
  });
}

describe("A reader without scripts who fills in the form", () => {
  for (const [address, list] of [
    ["/", everything],
    ["/items/flood/", everything],
    ["/topics/water/", water],
  ] as const)
    test(`of ${address} is subscribed there, and comes back to the page that says to confirm`, async () => {
      const reader = await aReader(false);
      await reader.goto(`https://paper.example${address}`);
      await reader.getByLabel("Your email address").fill("reader+news@example.org");
      await reader.getByRole("button", { name: "Subscribe" }).click();
      await reader.getByRole("heading", { name: "Confirm your address" }).waitFor();
      assert.equal(reader.url(), "https://paper.example/subscribe/confirm/");
      const [{ path, body } = { path: "", body: "" }] = arrived;
      assert.equal(path, "POST /subscription/form");
      assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), {
        email: "reader+news@example.org",
        l: list,
        next: "https://paper.example/subscribe/confirm/",
        nonce: "",
      });
      await reader.context().close();
    });
});

test("The browser asks for an address, and suggests the reader's own", async () => {
  const reader = await aReader(false);
  await reader.goto("https://paper.example/subscribe/");
  const field = reader.getByLabel("Your email address");
  assert.equal(await field.getAttribute("autocomplete"), "email");
  await reader.getByRole("button", { name: "Subscribe" }).click();
  await field.fill("no address");
  await reader.getByRole("button", { name: "Subscribe" }).click();
  assert.equal(reader.url(), "https://paper.example/subscribe/");
  assert.deepEqual(arrived, []);
});

test("Nobody reaches the field for programs: neither by the keyboard nor with a screen reader", async () => {
  const reader = await aReader(true);
  await reader.goto("https://paper.example/subscribe/");
  assert.equal(await reader.getByRole("textbox", { name: "Leave this field empty" }).count(), 0);
  await reader.getByLabel("Your email address").focus();
  await reader.keyboard.press("Tab");
  assert.equal(await reader.evaluate(() => document.activeElement?.tagName), "BUTTON");
  await reader.keyboard.press("Tab");
  assert.equal(await reader.evaluate(() => document.activeElement?.tagName), "A");
});

test("The policy stops a form that is sent to another host", async () => {
  const reader = await aReader(true);
  await reader.goto("https://paper.example/");
  await reader.evaluate(() => {
    for (const form of document.forms) form.action = "https://elsewhere.example/";
  });
  await reader.getByLabel("Your email address").fill("reader@example.org");
  const blocked = reader.waitForEvent("console", (message) => message.text().includes("form-action"));
  // A click would wait for the page that never comes.
  await reader.evaluate(() => document.querySelector<HTMLFormElement>(".sign-up")?.requestSubmit());
  assert.match((await blocked).text(), /elsewhere\.example/);
  assert.equal(reader.url(), "https://paper.example/");
  assert.deepEqual(arrived, []);
});

test("The pages with forms are accessible, and have no form in print", async () => {
  const tab = await examiningTab();
  const site = await serve(folder);
  for (const address of ["/subscribe/", "/subscribe/confirm/", "/topics/water/", "/items/flood/"]) {
    await tab.emulateMedia({ media: "screen" });
    await tab.goto(site + address);
    await assertAccessible(tab, address);
    await tab.emulateMedia({ media: "print" });
    assert.equal(await tab.locator(".sign-up:visible").count(), 0, address);
  }
});

test("An item's page with a form stays small", () => {
  const html = readFileSync(join(folder, "items/flood/index.html"), "utf8");
  const [form = ""] = /<form class="sign-up".*?<\/form>/s.exec(html) ?? [];
  assert.ok(form.length < 1200, `${form.length} characters`);
});
