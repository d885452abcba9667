import { z } from "zod";

/** The front matter of `content/topics/<id>.md`. The text below it is the topic's introduction. */
export const topicTextFields = z.strictObject({});
