import { z } from "zod";
import { headline } from "./textTypes.ts";

/** The front matter of `content/issues/<YYYY>-W<ww>.md`. */
export const issueFields = z.strictObject({
  title: headline
    .optional()
    .describe("The title of the issue. The text below the front matter is its introduction."),
});

/** The front matter of `content/topics/<id>.md`. The text below it is the topic's introduction. */
export const topicTextFields = z.strictObject({});
