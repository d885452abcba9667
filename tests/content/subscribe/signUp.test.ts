import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { siteFields } from "../../../src/content/schema/index.ts";
import { signUpOf, signUpOrigin, topicSignUpOf } from "../../../src/content/subscribe/signUp.ts";

/** The site with a service, published below a path. */
function siteWith(subscribe: Record<string, unknown>) {
  const all = { privacy: "/privacy/", topics: [{ topic: "water", value: "w-1" }], ...subscribe };
  return siteFields.parse({ title: "Paper", url: "https://paper.example/courier/", subscribe: all });
}

const confirm = "https://paper.example/courier/subscribe/confirm/";
const done = "https://paper.example/courier/subscribe/done/";

/** What each service gets, and what it gets from the page of a topic. */
const services = {
  listmonk: {
    settings: { address: "https://lists.example/", list: "all-1" },
    address: "https://lists.example/subscription/form",
    email: "email",
    hidden: [
      ["l", "all-1"],
      ["next", confirm],
    ],
    ofTopic: [
      ["next", confirm],
      ["l", "w-1"],
    ],
    honeypot: "nonce",
  },
  buttondown: {
    settings: { list: "the-courier" },
    address: "https://buttondown.com/api/emails/embed-subscribe/the-courier",
    email: "email",
    hidden: [["embed", "1"]],
    ofTopic: [
      ["embed", "1"],
      ["tag", "w-1"],
    ],
    honeypot: undefined,
  },
  mailchimp: {
    settings: { address: "https://paper.us2.list-manage.com/subscribe/post?u=12ab&id=34cd" },
    address: "https://paper.us2.list-manage.com/subscribe/post?u=12ab&id=34cd",
    email: "EMAIL",
    hidden: [],
    ofTopic: [["tags", "w-1"]],
    honeypot: "b_12ab_34cd",
  },
  mailcoach: {
    settings: {
      address: "https://paper.mailcoach.app/subscribe/3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55",
      honeypot: "website",
    },
    address: "https://paper.mailcoach.app/subscribe/3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55",
    email: "email",
    hidden: [
      ["redirect_after_subscription_pending", confirm],
      ["redirect_after_subscribed", done],
      ["redirect_after_already_subscribed", done],
    ],
    ofTopic: [
      ["redirect_after_subscription_pending", confirm],
      ["redirect_after_subscribed", done],
      ["redirect_after_already_subscribed", done],
      ["tags", "w-1"],
    ],
    honeypot: "website",
  },
  form: {
    settings: {
      address: "https://lists.example/join",
      email: "mail",
      topicField: "group",
      hidden: [{ name: "source", value: "site" }],
    },
    address: "https://lists.example/join",
    email: "mail",
    hidden: [["source", "site"]],
    ofTopic: [
      ["source", "site"],
      ["group", "w-1"],
    ],
    honeypot: undefined,
  },
};

describe("A form sends what the service asks for:", () => {
  for (const [service, { settings, ofTopic, ...form }] of Object.entries(services))
    test(service, () => {
      const site = siteWith({ service, ...settings });
      assert.deepEqual(signUpOf(site), { way: "form", privacy: "/privacy/", ...form });
      assert.deepEqual(topicSignUpOf(site, "water")?.hidden, ofTopic);
      assert.equal(topicSignUpOf(site, "energy"), undefined);
      assert.equal(signUpOrigin(site), new URL(form.address).origin);
    });
});

test("Ghost takes no form: a link leads to its sign-up, and policies need no other site", () => {
  const site = siteWith({ service: "ghost", address: "https://blog.example/" });
  assert.deepEqual(signUpOf(site), {
    way: "link",
    address: "https://blog.example/#/portal/signup",
    privacy: "/privacy/",
  });
  assert.equal(topicSignUpOf(site, "water"), undefined);
  assert.equal(signUpOrigin(site), undefined);
});
