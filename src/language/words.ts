import type { Formats } from "./formats/formats.ts";
import type { english } from "./words/en-GB/index.ts";

/** Every word of the interface that readers see, by theme. Another language has the same names and functions. */
export type Words = ReturnType<typeof english>;

/** The words of a language. They get its formats, to write the numbers in sentences. */
export type Catalogue = (formats: Formats) => Words;
