import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { brokenLinks } from "../../src/siteTests/brokenLinks.ts";
import { linksOf } from "../../src/siteTests/pageLinks.ts";

const page = (address: string, html: string) => linksOf({ address, html });
const faults = (html: string, home = "https://paper.example/") =>
  brokenLinks(
    [page("/items/flood/", html), page("/items/größe/", '<h1 id="top">Size</h1>'), page("/", "")],
    ["items/flood/index.html", "items/größe/index.html", "index.html", "assets/style.css"],
    home,
  ).map(({ message }) => message);

describe("The links of a page", () => {
  test("lead to pages, their parts, files and other sites", () => {
    const html = `<a href="/">a</a> <a href="../gr%C3%B6%C3%9Fe/#top">b</a> <link href="/assets/style.css">
      <a href="https://other.example/x">c</a> <a href="mailto:a@b.example">d</a> <a href="webcal://paper.example/">e</a>`;
    assert.deepEqual(faults(html), []);
  });

  test("are reported with their element if they lead nowhere", () => {
    assert.deepEqual(
      faults('<a href="/gone/">a</a><img src="b.png"><a href="/items/gr%C3%B6%C3%9Fe/#end">c</a>'),
      [
        '`href="/gone/"` of `<a>` leads nowhere.',
        '`src="b.png"` of `<img>` leads nowhere.',
        '`href="/items/gr%C3%B6%C3%9Fe/#end"` of `<a>` leads to a part that the page does not have.',
      ],
    );
  });

  test("are reported if no browser can open them", () => {
    assert.deepEqual(faults('<a href="http://[">a</a><a href="file:///etc/passwd">b</a>'), [
      '`href="http://["` of `<a>` is not an address.',
      '`href="file:///etc/passwd"` of `<a>` is not an address that a browser opens.',
    ]);
  });

  test("are followed within the path of a site that has one", () => {
    const html = '<a href="/courier/">a</a><a href="/courier/gone/">b</a><a href="/another-site/">c</a>';
    assert.deepEqual(faults(html, "https://paper.example/courier/"), [
      '`href="/courier/gone/"` of `<a>` leads nowhere.',
    ]);
  });
});
