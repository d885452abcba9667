import { z } from "zod";
import { listOf } from "../fieldTypes.ts";
import { pathOrAddress } from "../textTypes.ts";

const fontRule = "must be `system`, the name of a font package, or a list of files in content/fonts/";

/** A font: `system`, a package or a list of files. */
const font = z.union([pathOrAddress.transform((each) => [each]), listOf(pathOrAddress)], fontRule);

/** `fonts` of `_data/site.yaml`. */
export const fonts = z.strictObject({
  text: font
    .optional()
    .describe("The font of text and, unless they have their own, of headlines. By default Newsreader."),
  headings: font.optional().describe("The font of headlines and headings."),
  sans: font
    .optional()
    .describe("The font of labels, datelines, navigation and tables. By default the system's."),
});
