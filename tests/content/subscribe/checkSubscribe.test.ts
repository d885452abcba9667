import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf } from "../problems.ts";

const site = "title: The Test Paper\nurl: https://paper.example/\nsubscribe:\n";
const privacy = { "content/pages/privacy.md": "---\ntitle: Privacy\n---\nWe keep your address.\n" };
const listmonk =
  "  service: listmonk\n  address: https://lists.example\n  list: 3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55\n";

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
    "_data/site.yaml:7:12: error: There is no page `/data-protection/`. Readers who sign up agree to what it says. Write the page as content/pages/data-protection.md, or correct the address.",
  ],
  [
    "a misspelt privacy page",
    `${listmonk}  privacy: /privcy/\n`,
    "_data/site.yaml:7:12: error: There is no page `/privcy/`. Readers who sign up agree to what it says. Did you mean `/privacy/`?",
  ],
  [
    "a privacy page in another folder",
    `${listmonk}  privacy: /legal/privacy/\n`,
    "_data/site.yaml:7:12: error: There is no page `/legal/privacy/`. Readers who sign up agree to what it says. Did you mean `/privacy/`?",
  ],
  [
    "a link to a missing page in the footer",
    "  service: buttondown\n  list: courier\n  privacy: https://elsewhere.example/privacy\nfooter:\n  - { name: Data protection, address: /data-protection/ }\n",
    "_data/site.yaml:8:39: warning: There is no page `/data-protection/`. Write the page as content/pages/data-protection.md, or correct the address.",
  ],
  [
    "a list of listmonk that is no UUID",
    "  service: listmonk\n  address: https://lists.example\n  list: 3b5e\n  privacy: /privacy/\n",
    "_data/site.yaml:6:9: error: `subscribe.list` is `3b5e`, but must be the UUID of a public list, such as 3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55. Choose the list on listmonk's page Forms, and copy the `value` of the field `l`.",
  ],
  [
    "a topic's list of listmonk that is no UUID",
    `${listmonk}  privacy: /privacy/\n  topics:\n    - { topic: water, value: water }\n`,
    "_data/site.yaml:9:30: error: `subscribe.topics[0].value` is `water`, but must be the UUID of a public list, such as 3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55. Choose the list on listmonk's page Forms, and copy the `value` of the field `l`.",
  ],
  [
    "the form of listmonk in place of its site",
    `${listmonk.replace("example", "example/subscription/form")}  privacy: /privacy/\n`,
    "_data/site.yaml:5:12: error: `subscribe.address` is `https://lists.example/subscription/form`, but must be the address of listmonk's site alone. Write it as https://lists.example/.",
  ],
  [
    "the address of a newsletter of Buttondown in place of its name",
    "  service: buttondown\n  list: https://buttondown.com/courier\n  privacy: /privacy/\n",
    "_data/site.yaml:5:9: error: `subscribe.list` is `https://buttondown.com/courier`, but must be the user name of the newsletter, such as `courier` for buttondown.com/courier. Write it as courier.",
  ],
  [
    "a form of Mailchimp without its ids",
    "  service: mailchimp\n  address: https://paper.us2.list-manage.com/subscribe/post\n  privacy: /privacy/\n",
    '_data/site.yaml:5:12: error: `subscribe.address` is `https://paper.us2.list-manage.com/subscribe/post`, but must be the address of an embedded form, such as https://example.us2.list-manage.com/subscribe/post?u=1a2b&id=3c4d, with `u` and `id`. Copy all that stands in `action="…"` of the form that Mailchimp makes for the audience.',
  ],
  [
    "a form of Mailchimp as it stands in HTML",
    "  service: mailchimp\n  address: https://paper.us2.list-manage.com/subscribe/post?u=1a&amp;id=2b\n  privacy: /privacy/\n",
    "_data/site.yaml:5:12: error: `subscribe.address` is `https://paper.us2.list-manage.com/subscribe/post?u=1a&amp…`, but must be the address of an embedded form, such as https://example.us2.list-manage.com/subscribe/post?u=1a2b&id=3c4d, with `u` and `id`. Write it as https://paper.us2.list-manage.com/subscribe/post?u=1a&id=2b.",
  ],
  [
    "a tag of Mailchimp by its name",
    "  service: mailchimp\n  address: https://paper.us2.list-manage.com/subscribe/post?u=1a&id=2b\n  privacy: /privacy/\n  topics:\n    - { topic: water, value: water }\n",
    "_data/site.yaml:8:30: error: `subscribe.topics[0].value` is `water`, but must be the number of a tag. Choose the tag in Mailchimp's form builder, and copy the `value` of the field `tags`.",
  ],
  [
    "the site of Mailcoach in place of a list",
    "  service: mailcoach\n  address: https://paper.mailcoach.app\n  privacy: /privacy/\n",
    "_data/site.yaml:5:12: error: `subscribe.address` is `https://paper.mailcoach.app`, but must end in /subscribe/ and the UUID of a list, such as https://example.mailcoach.app/subscribe/3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55. Copy the address from the settings of the list in Mailcoach.",
  ],
  [
    "the sign-up of Ghost in place of its site",
    "  service: ghost\n  address: https://blog.example/news/#/portal/signup\n  privacy: /privacy/\n",
    "_data/site.yaml:5:12: error: `subscribe.address` is `https://blog.example/news/#/portal/signup`, but must be the address of Ghost's site alone. Write it as https://blog.example/news/.",
  ],
  [
    "a field that must stay empty with the name of the one for the address",
    "  service: form\n  address: https://lists.example/join\n  email: mail\n  honeypot: mail\n  privacy: /privacy/\n",
    "_data/site.yaml:7:13: error: `subscribe.honeypot` is `mail`, which is already the name of the field for the email address. Give the name that it has in the service's own form.",
  ],
  [
    "a field that is sent with the name of the one that must stay empty",
    "  service: form\n  address: https://lists.example/join\n  email: mail\n  honeypot: website\n  hidden:\n    - { name: website, value: site }\n  privacy: /privacy/\n",
    "_data/site.yaml:9:15: error: `subscribe.hidden[0].name` is `website`, which is already the name of the field that must stay empty. Give the name that it has in the service's own form.",
  ],
  [
    "a setting that the service does not use",
    `${listmonk}  privacy: /privacy/\n  honeypot: website\n`,
    "_data/site.yaml:8:13: warning: `subscribe.honeypot` has no effect: listmonk does not use it. Remove it.",
  ],
  [
    "a setting that the service needs",
    "  service: listmonk\n  address: https://lists.example\n  privacy: /privacy/\n",
    "_data/site.yaml:4:12: error: `subscribe.list` is missing: listmonk needs it. Add it: For listmonk: the UUID of a public list. For Buttondown: the name of the newsletter.",
  ],
  [
    "a misspelt topic",
    `${listmonk}  privacy: /privacy/\n  topics:\n    - { topic: watre, value: 8a0c6f1e-52f1-4c43-bb0e-0d4f3f5b7a10 }\n`,
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

test("A setting that can't work and a missing privacy page are reported at once", () => {
  const settings = "  service: buttondown\n  list: the courier\n  privacy: /nowhere/\n";
  assert.deepEqual(problemsOf({ "_data/site.yaml": site + settings }), [
    "_data/site.yaml:5:9: error: `subscribe.list` is `the courier`, but must be the user name of the newsletter, such as `courier` for buttondown.com/courier. Copy the last part of the newsletter's address.",
    "_data/site.yaml:6:12: error: There is no page `/nowhere/`. Readers who sign up agree to what it says. Write the page as content/pages/nowhere.md, or correct the address.",
  ]);
});

describe("All mistakes in `subscribe` are reported at once:", () => {
  const startsWith = (settings: string) =>
    problemsOf({ "_data/site.yaml": site + settings, ...privacy }).map(
      (problem) => /^.*? error: .*?(?=\.( [A-Z]|$))/.exec(problem)?.[0],
    );
  const at = "_data/site.yaml";

  test("a missing privacy page and a missing list", () =>
    assert.deepEqual(startsWith("  service: listmonk\n  address: https://lists.example\n"), [
      `${at}:3:1: error: \`subscribe.privacy\` is missing`,
      `${at}:4:12: error: \`subscribe.list\` is missing: listmonk needs it`,
    ]));

  test("a missing list, an empty value, a topic and a privacy page that are not there", () => {
    const settings =
      '  service: listmonk\n  address: https://lists.example\n  privacy: /nowhere/\n  topics:\n    - { topic: rivres, value: "" }\n';
    assert.deepEqual(startsWith(settings), [
      `${at}:4:12: error: \`subscribe.list\` is missing: listmonk needs it`,
      `${at}:6:12: error: There is no page \`/nowhere/\``,
      `${at}:8:16: error: \`rivres\` is not a topic`,
      `${at}:8:31: error: \`subscribe.topics[0].value\` is empty`,
    ]);
  });

  test("a misspelt setting, which is not missing too, and one that can't work", () => {
    const settings =
      "  service: listmonk\n  adress: https://lists.example\n  list: 3b5e\n  privacy: /privacy/\n";
    assert.deepEqual(startsWith(settings), [
      `${at}:5:3: error: \`adress\` is not a field of \`subscribe\``,
      `${at}:6:9: error: \`subscribe.list\` is \`3b5e\`, but must be the UUID of a public list, such as 3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55`,
    ]);
  });
});

test("A privacy page may be on another site", () => {
  const settings = `${listmonk}  privacy: https://elsewhere.example/privacy\n`;
  assert.deepEqual(problemsOf({ "_data/site.yaml": site + settings }), []);
});
