import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aList, anIssue, everyone, printed, send } from "../../send/sending.ts";
import { anItem } from "../../support/digest.ts";
import { startSmtp } from "../../support/mail/smtp.ts";

describe("npm run send sends nothing if", () => {
  test("the lists have mistakes, unless --skip-invalid skips those lines", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const list = aList(["email,topics", "ann@example.org,", "reader,", "bob@example.org,watr"]);
    const left = aList(["fay@example.org", "someone"], "left.txt");
    const words = ["--subscribers", list, "--unsubscribed", left];
    const mistakes = [
      `${list}:3:1: error: The address has no \`@\`. Fix or remove the line.`,
      `${list}:4:17: error: \`watr\` is not a topic. Did you mean \`water\`? Topics are listed in _data/topics.yaml.`,
      `${left}:2:1: error: The address has no \`@\`. Write one address a line, or name the columns in the first line and call the address column \`email\`. Comments begin with \`# \`.`,
    ];
    const end = "3 mistakes in the lists: nothing was sent.";
    assert.deepEqual(printed(await send(root, words, { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: [...mistakes, end].join("\n"),
    });
    assert.deepEqual(printed(await send(root, ["--subscribers", list], { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: [
        ...mistakes.slice(0, 2),
        "2 mistakes in the lists: nothing was sent. Fix the lists, or skip these lines with --skip-invalid.",
      ].join("\n"),
    });
    const only = ["--subscribers", list, "--skip-invalid"];
    assert.deepEqual(printed(await send(root, only, { SMTP_URL: server.url })), {
      code: 0,
      out: "2021-W45: 1 message sent in N s.\n  2 left out: mistakes in the list",
      err: mistakes.slice(0, 2).join("\n"),
    });
    const someLeft = await send(root, [...words, "--skip-invalid"], { SMTP_URL: server.url });
    assert.equal(printed(someLeft).err.split("\n").at(-1), end, "whoever left must be known");
    assert.equal(server.accepted().length, 1);
  });

  test("the content has mistakes", async () => {
    const root = anIssue({ "content/items/flood.md": anItem({ topics: ["watr"] }) });
    const { code, err } = await send(root, ["--subscribers", everyone], { SMTP_URL: "smtp://127.0.0.1:1" });
    assert.equal(code, 1);
    assert.match(err, /is not a topic.*\n.*\nNothing was sent\. Fix the errors first\.\n$/);
  });
});

describe("npm run send exits with 2 if", () => {
  test("settings are missing, and names all of them", async () => {
    const unset = { UNSUBSCRIBE_URL: undefined, UNSUBSCRIBE_SECRET: undefined };
    const { code, out, err } = await send(anIssue(), ["--subscribers", everyone], unset);
    assert.deepEqual({ code, out }, { code: 2, out: "" });
    const lines = err.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => line.split(" ")[0]),
      ["SMTP_URL", "UNSUBSCRIBE_URL", "UNSUBSCRIBE_SECRET", "docs/sending.md"],
    );
  });

  test("there is no such issue", async () => {
    const words = ["--subscribers", everyone, "--issue", "2021-w46", "--dry-run"];
    assert.deepEqual(printed(await send(anIssue(), words)), {
      code: 2,
      out: "",
      err: "2021-W46 is not an issue. Did you mean 2021-W45? The latest is 2021-W45.",
    });
  });

  test("the site has no sender for emails", async () => {
    const root = anIssue({ "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\n" });
    assert.deepEqual(printed(await send(root, ["--subscribers", everyone, "--dry-run"])), {
      code: 2,
      out: "",
      err: "_data/site.yaml has no sender for emails. Add `email: { from: The Paper <digest@example.org> }`.",
    });
  });
});
