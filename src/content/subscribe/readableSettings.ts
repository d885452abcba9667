import { z } from "zod";
import { withoutBlankFields } from "../schema/schemaPaths.ts";
import { type SubscribeFields, subscribe } from "../schema/site/subscribe.ts";

const { service, address, list, privacy, email, topicField, honeypot } = subscribe.shape;
const text = z.string().catch("");

/** `subscribe` with an empty value, or none, in place of each setting that is wrong. */
const readable = z.object({
  service,
  address: address.catch(undefined),
  list: list.catch(undefined),
  topics: z.array(z.object({ topic: text, value: text })).catch([]),
  privacy: privacy.catch(""),
  email: email.catch(undefined),
  topicField: topicField.catch(undefined),
  hidden: z.array(z.object({ name: text, value: text })).catch([]),
  honeypot: honeypot.catch(undefined),
});

/**
 * The settings in `subscribe` of the fields in `_data/site.yaml`, as far as they are right, so that a mistake in one hides none in another. Undefined if there
 * are none, or no known service.
 */
export function readableSettings(siteYaml: unknown): SubscribeFields | undefined {
  return readable.safeParse(withoutBlankFields(Object(siteYaml).subscribe, subscribe)).data;
}
