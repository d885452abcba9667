import { robots } from "../../src/publish/sitemap.ts";
import type { PageData } from "../edition.ts";

export const data = { permalink: "/robots.txt" };

/** What robots may read. */
export default function Robots({ edition }: PageData) {
  return robots(edition.digest);
}
