import { z } from "zod";
import { pathOrAddress } from "../textTypes.ts";

/** `logo` of `_data/site.yaml`. */
export const logo = z.strictObject({
  src: pathOrAddress.describe(
    "The logo's file name in `content/images/`: an SVG, or a PNG or JPEG of at least twice the size it is shown at. It must have a width and a height.",
  ),
  dark: pathOrAddress
    .optional()
    .describe(
      "The file of the logo for dark screens, of the same shape. Without it, both have the same logo.",
    ),
  withTitle: z
    .boolean("must be true or false")
    .default(false)
    .describe("Whether the title stands beside the logo. Otherwise the logo takes its place."),
});

/** `icon` of `_data/site.yaml`. */
export const icon = pathOrAddress;
