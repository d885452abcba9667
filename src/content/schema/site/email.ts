import { z } from "zod";
import { listId, mailbox } from "../fieldTypes.ts";
import { sentence } from "../textTypes.ts";

/** `email` of `_data/site.yaml`. */
export const email = z.strictObject({
  from: mailbox.describe(
    "The sender: an email address, or a name and an address. Put a name that contains a comma in quotation marks: `'\"Homes, Land\" <digest@example.org>'`.",
  ),
  replyTo: mailbox.optional().describe("Where replies go, if not to `from`."),
  address: sentence
    .optional()
    .describe(
      "The publisher's postal address, shown at the end of each email. Many countries require it by law.",
    ),
  listId: listId
    .optional()
    .describe(
      "The permanent id of the mailing list, for example `briefing.example.org`. Mail programs use it to sort email.",
    ),
});
