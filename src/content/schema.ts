/*
 * The field manual. Every file that an editor writes is described in `schema/` and nowhere else: the TypeScript types that are
 * inferred there, the messages of `npm run check` and docs/fields.md are all taken from these descriptions.
 */

export * from "./schema/item.ts";
export * from "./schema/registers.ts";
export * from "./schema/site.ts";
export * from "./schema/style.ts";
export * from "./schema/texts.ts";
