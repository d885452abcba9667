import { z } from "zod";
import { listOf } from "./fieldTypes.ts";
import { formerPath } from "./formerAddress.ts";
import { image } from "./nestedFields.ts";
import { headline, sentence } from "./textTypes.ts";

/** The front matter of `content/issues/<YYYY>-W<ww>.md`. */
export const issueFields = z.strictObject({
  title: headline
    .optional()
    .describe("The title of the issue. The text below the front matter is its introduction."),
  number: z
    .int("must be a whole number such as 12")
    .min(1, "must be 1 or more")
    .optional()
    .describe("The number of the issue. Its page shows it, and the search finds the issue by it."),
  image: image.optional().describe("The issue's own picture, for its page, links to it and its email."),
  formerAddresses: listOf(formerPath)
    .default([])
    .describe("Where the issue was on a former site: paths such as `/newsletter/12/`, which lead here."),
});

/** The front matter of `content/topics/<id>.md`. The text below it is the topic's introduction. */
export const topicTextFields = z.strictObject({});

/** The front matter of a page in `content/pages/`. */
export const textPageFields = z.strictObject({
  title: headline.describe("The title of the page."),
  description: sentence
    .optional()
    .describe(
      "A sentence for search engines and for previews of links. Without it, they get the first words of the page.",
    ),
});

export type TextPageFields = z.output<typeof textPageFields>;
