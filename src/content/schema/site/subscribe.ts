import { z } from "zod";
import { signUpServiceNames } from "../../subscribe/serviceNames.ts";
import { listOf, webUrl } from "../fieldTypes.ts";
import { id, name, pathOrAddress } from "../textTypes.ts";

/** Readers' email addresses are sent there. */
const secureUrl = webUrl.refine(
  (value) => /^https:/i.test(value),
  "must begin with https://, because readers' email addresses are sent there",
);

const fieldName = name.describe("The name of the field.");

/** `subscribe` of `_data/site.yaml`. */
export const subscribe = z.strictObject({
  service: z
    .enum(signUpServiceNames)
    .describe("The mailing list's service. `form` stands for any other that accepts an HTML form."),
  address: secureUrl
    .optional()
    .describe(
      "For listmonk and Ghost: the address of its site. For Mailchimp, Mailcoach and `form`: the address that the form is sent to.",
    ),
  list: name
    .optional()
    .describe("For listmonk: the UUID of a public list. For Buttondown: the name of the newsletter."),
  topics: listOf(
    z.strictObject({
      topic: id.describe("The id of the topic."),
      value: name.describe("The UUID of its list (listmonk), or its tag."),
    }),
  )
    .default([])
    .describe("Topics that readers can subscribe to on their own pages. Others offer their feeds there."),
  privacy: pathOrAddress
    .refine(
      (value) => /^\/(?!\/)/.test(value) || /^https:\/\/./i.test(value),
      "must be an address such as /privacy/ or https://example.org/privacy",
    )
    .describe(
      "The page that says what happens to readers' email addresses, such as `/privacy/`. See docs/pages.md.",
    ),
  email: name.optional().describe("For `form`: the name of the field for the email address."),
  topicField: name.optional().describe("For `form`: the name of the field for the value of a topic."),
  hidden: listOf(z.strictObject({ name: fieldName, value: name.describe("Its value.") }))
    .default([])
    .describe("Fields that are sent too, without readers seeing them."),
  honeypot: name
    .optional()
    .describe(
      "The name of a field that must stay empty, if the service has one for `form` or Mailcoach: programs that fill in every field are refused.",
    ),
});

export type SubscribeFields = z.output<typeof subscribe>;
