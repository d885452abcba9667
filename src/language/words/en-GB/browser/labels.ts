import { sentenceCase } from "../../../sentenceCase.ts";

/** The word before a headline: `name` is the one in the files of a digest, such as "exclusive". */
export const label = (name: string) => sentenceCase(name);
