import { z } from "zod";
import { most } from "../limits.ts";
import { unwrapped } from "./schemaPaths.ts";

/** The value with its lists cut one entry above their limits, so that they are reported as too long, and nothing reads the other entries. */
export function withoutExcess(value: unknown, schema: z.ZodType | undefined): unknown {
  // Almost no item has a long list, and looking in the schema is expensive.
  if (!hasLongList(value)) return value;
  const at = unwrapped(schema);
  if (at instanceof z.ZodUnion) {
    const list = (at.options as z.ZodType[]).find((option) => unwrapped(option) instanceof z.ZodArray);
    return Array.isArray(value) ? withoutExcess(value, list) : value;
  }
  if (at instanceof z.ZodArray && Array.isArray(value))
    return value.slice(0, limitOf(at) + 1).map((each) => withoutExcess(each, at.element as z.ZodType));
  if (!(at instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      withoutExcess(each, Object.hasOwn(at.shape, name) ? (at.shape[name] as z.ZodType) : undefined),
    ]),
  );
}

function limitOf(list: z.ZodArray): number {
  return z.toJSONSchema(list, { io: "input", unrepresentable: "any" }).maxItems ?? Infinity;
}

function hasLongList(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (Array.isArray(value) && value.length > most.entries) || Object.values(value).some(hasLongList);
}
