import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf } from "../content/problems.ts";
import { anItem, type Files } from "../support/digest.ts";

const itemAt = (...formerAddresses: string[]) => anItem({ formerAddresses });
const rule =
  "must be an address of the old site without its host, such as /2021/03/rain.html or /?p=12. What to write: Where the item was on a former site: paths such as `/2021/03/rain.html`, which lead here. `/issues/12#rain` was a place on a page. See docs/former-addresses.md.";

describe("A former address is valid", () => {
  for (const address of [
    "/rain",
    "/2021/03/rain/",
    "/rain.html",
    "/caf%C3%A9/",
    "/café",
    "/?p=12",
    "/rain?x=1",
  ])
    test(address, () => assert.deepEqual(problemsOf({ "content/items/flood.md": itemAt(address) }), []));
});

describe("A former address is refused", () => {
  for (const address of [
    "rain",
    "https://old.example/rain",
    "//rain",
    "/a/../b",
    "/a//b",
    "/two words",
    "/con",
    "/a.html/b",
    "/50%",
    "/:id",
    "/rain*",
    "/rain?",
    '/"rain"',
  ])
    test(address, () => {
      const [problem] = problemsOf({ "content/items/flood.md": itemAt(address) });
      assert.equal(
        problem,
        `content/items/flood.md:8:5: error: \`formerAddresses[0]\` is \`${address}\`, but ${rule}`,
      );
    });

  const twice = "Remove it, because an address can only lead to one page.";
  for (const [name, files, says] of [
    [
      "that another item has, but for what hosts add",
      { "content/items/flood.md": itemAt("/rain/"), "content/items/rain.md": itemAt("/Rain/index.html") },
      `content/items/rain.md:8:5: error: \`/Rain/index.html\` is also a former address in content/items/flood.md. ${twice}`,
    ],
    [
      "that an issue has",
      {
        "content/items/flood.md": itemAt("/12"),
        "content/issues/2021-W45.md": "---\nformerAddresses: [/12]\n---\n",
      },
      `content/items/flood.md:8:5: error: \`/12\` is also a former address in content/issues/2021-W45.md. ${twice}`,
    ],
    [
      "that is that of a page",
      { "content/items/flood.md": itemAt("/topics/Water") },
      `content/items/flood.md:8:5: error: \`/topics/Water\` is the address of a page. ${twice}`,
    ],
    [
      "that is that of a file",
      { "content/items/flood.md": itemAt("/images/rain.html", "/feed.xml") },
      `content/items/flood.md:8:5: error: \`/images/rain.html\` is where Standfirst has files of its own. ${twice}`,
    ],
    [
      "of a topic, at its place in the register",
      {
        "content/items/flood.md": itemAt("/water/"),
        "_data/topics.yaml":
          "- { id: snow, label: Snow }\n- id: water\n  label: Water\n  formerAddresses:\n    - /water/\n",
      },
      `_data/topics.yaml:5:7: error: \`/water/\` is also a former address in content/items/flood.md. ${twice}`,
    ],
    [
      "with an anchor, of an issue",
      {
        "content/items/flood.md": anItem(),
        "content/issues/2021-W45.md": "---\nformerAddresses: ['/12#top']\n---\n",
      },
      "content/issues/2021-W45.md:2:19: error: `formerAddresses[0]` is `/12#top`, but must not contain `#`: only items can have been at an anchor. What to write: Where the issue was on a former site: paths such as `/newsletter/12/`, which lead here.",
    ],
  ] satisfies [string, Files, string][])
    test(name, () => assert.equal(problemsOf(files).join("\n").split("\n")[0], says));
});

test("An anchor on a page that leads nowhere is warned of", () => {
  const files = { "content/items/flood.md": itemAt("/12#rain") };
  assert.deepEqual(problemsOf(files), [
    "content/items/flood.md:8:5: warning: `/12` leads nowhere, so no reader comes to `#rain`. Add `/12` to `formerAddresses` of the issue in content/issues/.",
  ]);
  const issue = { "content/issues/2021-W45.md": "---\nformerAddresses: [/12/]\n---\n" };
  assert.deepEqual(problemsOf({ ...files, ...issue }), []);
});
