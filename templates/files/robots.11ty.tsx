import { robots } from "../../src/outputs/sitemap.ts";
import { onePage } from "../pageKind.ts";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/robots.txt", () => []);

/** What robots may read. */
export default function Robots({ edition }: PageData) {
  return robots(edition.digest);
}
