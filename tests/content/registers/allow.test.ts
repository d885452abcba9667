import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readContent } from "../../../src/content/readContent.ts";
import { policiesFor } from "../../../templates/parts/policies.ts";
import { aDigest } from "../../support/digest.ts";
import { problemsOf } from "../problems.ts";

const siteWith = (allow: string) => ({
  "_data/site.yaml": `title: Homes\nurl: https://homes.example/\nallow: ${allow}\n`,
});
const policyOf = (allow: string) => policiesFor(readContent(aDigest(siteWith(allow))).content.site).reading;

describe("Other sites that pages may use", () => {
  test("are named in the policy", () => {
    const policy = policyOf(
      "{ forms: [https://Lists.example/], images: [https://a.example, https://b.example:8443] }",
    );
    assert.match(policy, /; form-action 'self' https:\/\/lists\.example; /);
    assert.match(policy, /; img-src 'self' https:\/\/a\.example https:\/\/b\.example:8443; /);
  });

  test("are none unless a digest names them", () => {
    assert.match(policyOf("{}"), /; img-src 'self'; connect-src 'self'; form-action 'self'; /);
  });

  test("are named one by one, by their secure addresses, and without paths", () => {
    const forms = [
      "https://*.example",
      "http://a.example",
      "https://a.example/send",
      "https://a.example;x",
      "*",
    ];
    assert.deepEqual(
      problemsOf(siteWith(`{ forms: ${JSON.stringify(forms)} }`)).map((line) => line.replace(/^\S+ /, "")),
      forms.map(
        (form, index) =>
          `error: \`allow.forms[${index}]\` is \`${form}\`, but must be an address such as https://forms.example, without a path. Write \`https://\` and the host, and name each host.`,
      ),
    );
  });
});
