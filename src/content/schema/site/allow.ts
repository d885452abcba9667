import { z } from "zod";
import { attempt } from "../../../files/attempt.ts";
import { listOf } from "../fieldTypes.ts";
import { pathOrAddress } from "../textTypes.ts";

const originRule = "must be an address such as https://forms.example, without a path";

/** A site, for policies: `https://forms.example`. Never a wildcard. */
const origin = pathOrAddress
  .transform((value) => value.replace(/\/$/, ""))
  .refine(
    (value) =>
      /^https:\/\/[^/*\s;,'"]+$/i.test(value) && attempt(() => new URL(value).origin) === value.toLowerCase(),
    { error: originRule },
  )
  .transform((value) => value.toLowerCase());

/** `allow` of `_data/site.yaml`. */
export const allow = z.strictObject({
  forms: listOf(origin)
    .default([])
    .describe("Sites that forms on pages may be sent to, each as `https://` and a host."),
  images: listOf(origin)
    .default([])
    .describe("Sites that pages may show pictures from, each as `https://` and a host."),
});
