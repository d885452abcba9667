import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { project } from "./support/site.ts";

const files = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...readdirSync(join(project, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

/** The anchors of a file's headings, as repository hosts make them. */
function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}

/** The links of a file that lead nowhere. */
function deadLinksIn(file: string): string[] {
  const text = readFileSync(join(project, file), "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    const [path = "", anchor] = link.split("#");
    if (/^[a-z]+:/.test(link)) return false;
    const target = path === "" ? join(project, file) : join(project, dirname(file), path);
    if (!existsSync(target)) return true;
    return (
      anchor !== undefined &&
      target.endsWith(".md") &&
      !anchorsIn(readFileSync(target, "utf8")).includes(anchor)
    );
  });
}

describe("The documentation", () => {
  for (const file of files)
    test(`has no dead links in ${file}`, () => {
      assert.deepEqual(deadLinksIn(file), []);
    });

  test("links to SECURITY.md from README.md and CONTRIBUTING.md", () => {
    for (const file of ["README.md", "CONTRIBUTING.md"])
      assert.match(readFileSync(join(project, file), "utf8"), /\]\(SECURITY\.md\)/, file);
  });
});
