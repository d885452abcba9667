import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { emailIssue } from "../../../src/outputs/email/emailIssue.ts";
import {
  emailForService,
  mergeTags,
  readerLinksOf,
  type Service,
} from "../../../src/outputs/email/emailServices.ts";
import { unsubscribePlaceholder } from "../../../src/outputs/email/emailUrls.ts";
import { anItem } from "../../support/digest.ts";
import { anEmail } from "./emailIssues.ts";

const written = "{{ x }} {{{ y }}} {% z %} {# c #} *|EMAIL|* {one}";
const { email, digest } = await anEmail({
  "content/items/a.md": anItem(
    { headline: written, standfirst: written },
    `${written} \`${written}\`\n\n[link](https://example.org/{{x}}*|y|*)`,
  ),
});

describe("An email for a mailing list's service", () => {
  for (const service of Object.keys(mergeTags) as Service[])
    test(`has the tag of ${service} in the place of the unsubscribe link, and no other tag`, () => {
      const { subject, preheader, html, text } = emailForService(email, service);
      const tag = mergeTags[service].unsubscribe;
      for (const part of [html, text]) {
        assert.equal(part.split(tag).length, 2);
        assert.ok(!part.includes(unsubscribePlaceholder));
      }
      for (const part of [subject, preheader, html, text])
        assert.doesNotMatch(part.replaceAll(tag, ""), /\{\{|\{%|\{#|\*\|/);
      assert.ok(html.includes(`href="${tag}"`));
    });

  test("reads as it was written", () => {
    const { subject, html, text } = emailForService(email, "listmonk");
    assert.equal(subject.replaceAll("\u2060", ""), `Week 45: ${written}`);
    assert.ok(text.replaceAll("\u2060", "").includes(written));
    assert.ok(html.replaceAll("&#123;", "{").replaceAll("&#42;", "*").includes(written));
  });
});

test("An email for a service has the subscriber's own links that the service has tags for", async () => {
  const tags = {
    listmonk: ["{{ ManageURL }}"],
    buttondown: [],
    mailchimp: ["*|UPDATE_PROFILE|*", "*|FORWARD|*"],
    ses: [],
  };
  for (const [service, expected] of Object.entries(tags) as [Service, string[]][]) {
    const [issue] = digest.issues;
    assert.ok(issue);
    const own = await emailIssue(digest, issue, undefined, undefined, readerLinksOf(service));
    assert.ok(own);
    const { html, text } = emailForService(own, service);
    for (const part of [html, text]) assert.doesNotMatch(part, /\.invalid/);
    for (const tag of expected) assert.ok(html.includes(`href="${tag}"`) && text.includes(`: ${tag}\n`), tag);
  }
});
