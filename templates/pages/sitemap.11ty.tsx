import { sitemap } from "../../src/publish/sitemap.ts";
import type { PageData } from "../edition.ts";
import { onePage } from "../pageKind.ts";

export const data = onePage("/sitemap.xml");

/** Every page, for search engines. */
export default function Sitemap({ edition }: PageData) {
  return sitemap(edition.digest);
}
