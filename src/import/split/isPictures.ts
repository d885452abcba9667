import type { Block } from "./sections.ts";

/** An address in brackets, which may have brackets in it, or the name of a definition. */
const target = String.raw`(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])`;
const picture = String.raw`!\[(?:[^[\]\\]|\\.)*\]${target}`;
const pictures = new RegExp(String.raw`^(?:\s*(?:${picture}|\[${picture}\]${target}))+\s*$`);

/** Whether a block is a paragraph that has nothing but pictures, which may be links. */
export const isPictures = ({ type, text }: Block): boolean => type === "paragraph" && pictures.test(text);
