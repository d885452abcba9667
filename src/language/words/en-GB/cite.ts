import { type Phrase, phrase } from "../../phrase.ts";

/** The box that says how to cite an item. */
export const cite = () => ({
  title: "Cite this item",
  corrected: <T>(link: (text: string) => T, day: T): Phrase<T> => phrase`${link("Corrected")} on ${day}.`,
  files: "For reference managers:",
});
