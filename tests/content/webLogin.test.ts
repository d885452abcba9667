import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasLogin, withoutLogins } from "../../src/content/webLogin.ts";
import { anItem } from "../support/digest.ts";
import { problemsOf } from "./problems.ts";

const remedy =
  "Remove everything before the `@`. If this was committed or published, change the password: other people may have seen it.";
const site = (...lines: string[]) => ["title: Paper", ...lines, ""].join("\n");

describe("A user name or password in a web address", () => {
  for (const [what, value, shown] of [
    ["in the site's address", "https://user:s3cret@paper.example/", "https://…@paper.example/"],
    ["that is a token", "https://s3cret-token@paper.example/", "https://…@paper.example/"],
    ["with signs in it", "https://user:s3cret@x:y@paper.example", "https://…@paper.example"],
    ["that is long", `https://user:${"s3cret".repeat(20)}@paper.example`, "https://…@paper.example"],
  ] as const)
    test(`${what} is an error at its position, and is not repeated`, () => {
      assert.deepEqual(problemsOf({ "_data/site.yaml": site(`url: ${value}`) }), [
        `_data/site.yaml:2:6: error: \`url\` is \`${shown}\`, but must not contain a user name or password. ${remedy}`,
      ]);
    });

  test("that makes the address invalid is not repeated either", () => {
    const [line = ""] = problemsOf({ "_data/site.yaml": site("url: https://user:s3cret/x@paper.example") });
    assert.match(
      line,
      /^_data\/site\.yaml:2:6: error: `url` is `https:\/\/…@paper\.example`, but must be a web address/,
    );
  });

  test("is an error in every field of the site, of an item and of a register", () => {
    const address = "https://user:s3cret@example.org/x";
    const said = problemsOf({
      "_data/site.yaml": site(
        "url: https://paper.example/",
        `contact: ${address}`,
        `hub: ${address}`,
        `strapline: "See ${address}."`,
        "email:",
        "  from: digest@paper.example",
        `  address: 1 Street, ${address}`,
      ),
      "_data/people.yaml": `- id: ann\n  name: Ann\n  roles:\n    - role: "Editor, ${address}"\n`,
      "content/items/flood.md": anItem({
        standfirst: `It rained, says ${address}.`,
        sources: [{ title: "A report", url: address }],
        keyDates: [{ label: `Bids close at ${address}`, date: "2021-12-01", kind: "closes" }],
      }),
    });
    for (const line of said) {
      assert.match(
        line,
        /: error: .*must not contain a user name or password\. Remove everything before the `@`/,
      );
      assert.doesNotMatch(line, /s3cret/);
    }
    assert.equal(said.length, 8, said.join("\n"));
  });

  test("is an error in a body too, at the position of the link or picture", () => {
    const body =
      "See [this](https://user:s3cret@example.org/a).\n\n![Rain](https://user:s3cret@example.org/b.png)";
    assert.deepEqual(problemsOf({ "content/items/flood.md": anItem({}, body) }), [
      `content/items/flood.md:8:12: error: \`https://…@example.org/a\` has a user name or password in it. ${remedy}`,
      `content/items/flood.md:10:9: error: \`https://…@example.org/b.png\` has a user name or password in it. ${remedy}`,
    ]);
  });

  test("is not confused with text that only looks like one", () => {
    for (const text of [
      "https://medium.com/@user",
      "https://example.org/?mail=ann@example.org#a:b@c",
      "mailto:ann@example.org",
      "Write to: ann@example.org",
      "ssh://git@github.com/paper/digest",
      "https://example.org/ and ann@example.org",
      "https://example.org/maps/@51,0",
    ])
      assert.deepEqual([hasLogin(text), withoutLogins(text)], [false, text], text);
    for (const text of [
      "HTTPS:\\\\user:pw@example.org",
      "https:user:pw@example.org",
      "Source:https://user:pw@example.org",
      "(ftp://user@example.org)",
      "https://user:pa/ss@example.org/",
    ])
      assert.ok(hasLogin(text), text);
  });
});

describe("The site's address", () => {
  for (const value of [
    "https://paper.example/?edition=a",
    "https://paper.example/#top",
    "https://paper.example/?",
  ])
    test(`is refused as ${value}, because pages' addresses start with it`, () => {
      assert.deepEqual(problemsOf({ "_data/site.yaml": site(`url: "${value}"`) }), [
        `_data/site.yaml:2:6: error: \`url\` is \`${value}\`, but must not contain \`?\` or \`#\`. What to write: The web address where the site is published.`,
      ]);
    });
});

test("A text of any length is searched for user names and passwords quickly", () => {
  for (const part of ["a:", "https://", "//", "@", "a@", "https://a:b@", "a", "http:/"]) {
    const text = `${part.repeat(Math.ceil(100_000 / part.length))} @`;
    const from = performance.now();
    hasLogin(text);
    withoutLogins(text);
    assert.ok(performance.now() - from < 20_000, part);
  }
});
