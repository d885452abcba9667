import { z } from "zod";
import { listOf, shortWord } from "../fieldTypes.ts";
import { name } from "../textTypes.ts";

/** The labels of a publication that sets none. Their texts are in the catalogue of words. */
const standardLabels = ["revealed", "exclusive", "analysis", "explainer"];

/** `labels` of `_data/site.yaml`. */
export const labels = listOf(
  z.strictObject({
    id: shortWord.describe(
      "What items write, for example `in-depth`. It is part of the address of the label's feed.",
    ),
    text: name.describe("What readers see before the headline, for example `In depth`."),
  }),
).superRefine((all, context) => {
  all.forEach(({ id }, index) => {
    if (all.findIndex((each) => each.id === id) < index)
      context.addIssue({ code: "custom", path: [index, "id"], message: "must not be that of another label" });
  });
});

/** The ids of the labels that items may have. */
export function labelIds(site: {
  readonly labels?: readonly { readonly id: string }[] | undefined;
}): string[] {
  return site.labels?.map(({ id }) => id) ?? standardLabels;
}
