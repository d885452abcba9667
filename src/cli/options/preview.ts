/** The preview is built as a site is. */
export { default } from "./build.ts";
