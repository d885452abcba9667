/*
 * Every file that editors write is described here and nowhere else. TypeScript types, the messages of `npm run check` and docs/fields.md
 * all come from these schemas.
 */

export * from "./item.ts";
export * from "./registers.ts";
export { labelIds } from "./site/labels.ts";
export { type StandardPage, standardPages } from "./site/links.ts";
export * from "./site/site.ts";
export * from "./style.ts";
export * from "./texts.ts";
export * from "./tracker.ts";
