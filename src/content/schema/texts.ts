import { z } from "zod";
import { headline } from "./textTypes.ts";

/** The front matter of `content/issues/<YYYY>-W<ww>.md`. */
export const issueFields = z.strictObject({
  title: headline
    .optional()
    .describe("The issue's title. The text below the front matter is its introduction."),
});

/** The front matter of `content/topics/<id>.md`; the text below it is the topic's introduction. */
export const topicTextFields = z.strictObject({});
