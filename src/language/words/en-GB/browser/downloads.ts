import type { NumberFormats } from "../../../formats/numbers.ts";

/** Buttons that save what was found. */
export const downloads = ({ number }: NumberFormats) => ({
  preparing: "Preparing the file…",
  saved: (name: string) => `Saved as ${name}.`,
  failed: "The file could not be made. Reload the page, and try again.",
  save: (items: number) => `Save ${items === 1 ? "this item" : `all ${number(items)} items`} as`,
});
