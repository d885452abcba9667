import { svgFindings } from "../../../src/content/pictures/checkSvg.ts";

/** The problems of a drawing, each with its position. */
export const svgProblems = (text: string) =>
  svgFindings(text).map(({ line, column, message }) => `${line}:${column} ${message}`);

/** The first line of a drawing. */
export const opening =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 40">';
/** The problems of a drawing whose second line is this. */
export const problemsOfSvg = (drawn: string) => svgProblems(`${opening}\n${drawn}\n</svg>\n`);
