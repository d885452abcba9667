import { robots } from "../../src/publish/sitemap.ts";
import type { PageData } from "../edition.ts";
import { onePage } from "../pageKind.ts";

export const data = onePage("/robots.txt", () => []);

/** What robots may read. */
export default function Robots({ edition }: PageData) {
  return robots(edition.digest);
}
