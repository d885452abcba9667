import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf } from "../problems.ts";

const site = "title: The Test Paper\nurl: https://paper.example/\nsubscribe:\n";
const privacy = { "content/pages/privacy.md": "---\ntitle: Privacy\n---\nWe keep your address.\n" };
const listmonk = "  service: listmonk\n  address: https://lists.example\n  list: 3b5e\n";

const mistakes: readonly (readonly [mistake: string, settings: string, says: string])[] = [
  [
    "an address without encryption",
    "  service: mailcoach\n  address: http://lists.example/subscribe/1\n  privacy: /privacy/\n",
    "_data/site.yaml:5:12: error: `subscribe.address` is `http://lists.example/subscribe/1`, but must begin with https://, because readers' email addresses are sent there. Write it as https://lists.example/subscribe/1.",
  ],
  [
    "a misspelt service",
    "  service: listmunk\n  privacy: /privacy/\n",
    "_data/site.yaml:4:12: error: `subscribe.service` is `listmunk`, but must be one of listmonk, buttondown, mailchimp, mailcoach, ghost, form. Did you mean `listmonk`?",
  ],
  [
    "no privacy page",
    listmonk,
    "_data/site.yaml:3:1: error: `subscribe.privacy` is missing. Add it: The page that says what happens to readers' email addresses, such as `/privacy/`. See docs/pages.md.",
  ],
  [
    "a privacy page that is not there",
    `${listmonk}  privacy: /data-protection/\n`,
    "_data/site.yaml:7:12: warning: The page `/data-protection/`, which forms to subscribe link to, is missing. Write it as content/pages/data-protection.md: what you do with readers' email addresses.",
  ],
  [
    "a setting that the service needs",
    "  service: listmonk\n  address: https://lists.example\n  privacy: /privacy/\n",
    "_data/site.yaml:4:12: error: `subscribe.list` is missing: listmonk needs it. Add it: For listmonk: the UUID of a public list. For Buttondown: the name of the newsletter.",
  ],
  [
    "a misspelt topic",
    `${listmonk}  privacy: /privacy/\n  topics:\n    - { topic: watre, value: 8a5e }\n`,
    "_data/site.yaml:9:16: error: `watre` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
  ],
  [
    "topics at a service that can't take them",
    "  service: ghost\n  address: https://blog.example\n  privacy: /privacy/\n  topics:\n    - { topic: water, value: water }\n",
    "_data/site.yaml:8:5: warning: `subscribe.topics` have no effect: ghost takes no form. Remove them: the pages of topics offer their feeds.",
  ],
  [
    "topics without a field in a form",
    "  service: form\n  address: https://lists.example/join\n  email: mail\n  privacy: /privacy/\n  topics:\n    - { topic: water, value: water }\n",
    "_data/site.yaml:9:5: warning: `subscribe.topics` have no effect: the form has no field for them. Add `topicField`, the name of the field for them.",
  ],
];

describe("A mistake in `subscribe` is reported in one line:", () => {
  for (const [mistake, settings, says] of mistakes)
    test(mistake, () =>
      assert.deepEqual(problemsOf({ "_data/site.yaml": site + settings, ...privacy }), [says]),
    );
});

test("A privacy page may be on another site", () => {
  const settings = `${listmonk}  privacy: https://elsewhere.example/privacy\n`;
  assert.deepEqual(problemsOf({ "_data/site.yaml": site + settings }), []);
});
