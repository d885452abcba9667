/*
 * The field manual. Every file that an editor writes is described in `schema/` and nowhere else: the TypeScript types that are
 * inferred there, the messages of `npm run check` and docs/fields.md are all taken from these descriptions.
 */

export * from "./item.ts";
export * from "./registers.ts";
export * from "./site.ts";
export * from "./style.ts";
export * from "./texts.ts";
