import { z } from "zod";
import { type ColourName, colourUses } from "../../colours/palette.ts";

export const colourRule = 'must be a colour such as "#971d16"';

/** A colour as `#rrggbb`. Three digits are short for six. */
const colour = z
  .string(colourRule)
  .trim()
  .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, { error: colourRule })
  .transform((written) => {
    const digits = written.slice(1).toLowerCase();
    return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
  });

const palette = z.strictObject(
  Object.fromEntries(
    Object.entries(colourUses).map(([name, use]) => [name, colour.optional().describe(use)]),
  ) as Record<ColourName, z.ZodOptional<typeof colour>>,
);

/** `colours` of `_data/site.yaml`. */
export const colours = z.strictObject({
  light: palette.optional().describe("On light screens, and in emails and cards."),
  dark: palette.optional().describe("On dark screens."),
});
