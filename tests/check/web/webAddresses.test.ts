import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { webAddressesIn } from "../../../src/check/web/webAddresses.ts";
import { readContent } from "../../../src/content/readContent.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";

/** The addresses of a digest with these files, each as `file:line:column field address year`. */
function addressesOf(files: Files): string[] {
  const root = aDigest(files);
  return webAddressesIn(root, readContent(root).content).map(({ file, position, field, address, year }) =>
    [`${file}:${position().line}:${position().column}`, field, address, year].filter(Boolean).join(" "),
  );
}

/** The addresses of a body, each as `line:column address`: the first line is 8. */
const inBody = (body: string) =>
  addressesOf({ "content/items/flood.md": anItem({}, body) }).map((line) =>
    line.replace(/^.*\.md:|( 2021)$/g, ""),
  );

describe("The addresses of other sites", () => {
  test("are found in every kind of file, with their position and the year of the item", () => {
    const sources = [
      { title: "A plan", url: "https://plan.example/a?b=c&d#e" },
      { url: "https://plan.example" },
    ];
    assert.deepEqual(
      addressesOf({
        "_data/people.yaml":
          "- { id: ann-reed, name: Ann Reed, sameAs: [https://ann.example/, https://social.example/@ann] }\n",
        "_data/site.yaml":
          "title: The Test Paper\nurl: https://paper.example/\ncontact: https://desk.example/write\nlicence: https://licence.example/\n",
        "content/about.md": "[Us](https://us.example/)",
        "content/issues/2021-W45.md": "---\ntitle: High water\n---\n[A](https://issue.example/)",
        "content/items/flood.md": anItem({ sources }, "<https://body.example/>"),
        "content/topics/water.md": "[B](https://topic.example/)",
      }),
      [
        "_data/people.yaml:1:44 [0].sameAs[0] https://ann.example/",
        "_data/people.yaml:1:66 [0].sameAs[1] https://social.example/@ann",
        "_data/site.yaml:3:10 contact https://desk.example/write",
        "_data/site.yaml:4:10 licence https://licence.example/",
        "content/items/flood.md:9:10 sources[0].url https://plan.example/a?b=c&d#e 2021",
        "content/items/flood.md:10:10 sources[1].url https://plan.example 2021",
        "content/items/flood.md:12:2 https://body.example/ 2021",
        "content/issues/2021-W45.md:4:5 https://issue.example/",
        "content/topics/water.md:1:5 https://topic.example/",
        "content/about.md:1:6 https://us.example/",
      ],
    );
  });

  test("are found in bodies however they are written", () => {
    assert.deepEqual(
      inBody(
        [
          "[A](https://a.example/ümlaut) and [B](//b.example/x), https://c.example/.",
          "",
          "![A picture](http://d.example/p.png) and [E][e].",
          "",
          "| Table |",
          "| --- |",
          "| [F](HTTPS://f.example/) |",
          "",
          "[e]: https://e.example/ 'E'",
        ].join("\n"),
      ),
      [
        "8:5 https://a.example/%C3%BCmlaut",
        "8:39 https://b.example/x",
        "8:55 https://c.example/",
        "10:14 http://d.example/p.png",
        "10:1 https://e.example/",
        "14:7 HTTPS://f.example/",
      ],
    );
  });

  test("are not found in code, in links within the digest or to its own address, or in other schemes", () => {
    assert.deepEqual(
      inBody(
        "`https://a.example/` [B](/items/b/) [C](c) [D](https://paper.example/items/d/) <mailto:e@e.example> [F](ftp://f.example/)\n\n```\nhttps://g.example/\n```",
      ),
      [],
    );
  });

  test("include those on the same host, if the site is published below a path", () => {
    assert.deepEqual(
      addressesOf({
        "_data/site.yaml": "title: The Test Paper\nurl: https://host.example/paper\n",
        "content/items/flood.md": anItem(
          {},
          "<https://host.example/paper/items/a/>, <https://host.example/paper>, <https://host.example/papers/>",
        ),
      }),
      ["content/items/flood.md:8:71 https://host.example/papers/ 2021"],
    );
  });

  test("are found in the body of an item with broken fields, and in the fields of an invalid item", () => {
    assert.deepEqual(
      addressesOf({
        "content/items/broken.md": "---\nheadline: [\nurl: https://a.example/\n---\n<https://b.example/>\n",
        "content/items/wrong.md": anItem({ topics: [], sources: [{ url: "https://c.example/" }] }),
      }),
      [
        "content/items/broken.md:5:2 https://b.example/",
        "content/items/wrong.md:7:10 sources[0].url https://c.example/ 2021",
      ],
    );
  });
});
