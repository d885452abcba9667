import { readPictures } from "../../../src/content/pictures/readPictures.ts";
import type { Problem } from "../../../src/content/problem.ts";
import { reportTo } from "../../../src/content/problem.ts";
import type { Files } from "../../support/digest.ts";

/** The pictures of a digest that are published. */
export function publishedOf(root: string): string[] {
  const problems: Problem[] = [];
  const pictures = readPictures(root, reportTo(problems));
  return [...pictures].filter(([, { isPublished }]) => isPublished).map(([name]) => name);
}

/** Files in `content/images/`. */
export const images = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`content/images/${name}`, content]));
