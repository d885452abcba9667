import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { MadeItem } from "./items.ts";
import { randomFrom } from "./random.ts";

/** Some items of a generated digest, the same each time, read back from their files: not all of a large one need be in memory. */
export function someItems(digest: string, count: number): Pick<MadeItem, "headline" | "body">[] {
  const folder = join(digest, "content/items");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );
  const random = randomFrom(4);
  names.sort();
  return Array.from({ length: count }, () =>
    readItem(readFileSync(join(folder, random.pick(names)), "utf8").replaceAll("\r\n", "\n")),
  );
}

function readItem(text: string): Pick<MadeItem, "headline" | "body"> {
  const [, fields = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { headline } = parse(fields) as Pick<MadeItem, "headline">;
  return { headline, body };
}
