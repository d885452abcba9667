import { robots } from "../../src/outputs/sitemap.ts";
import { onePage } from "../pageKind.ts";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/robots.txt", () => []);

/** What robots may crawl. */
export default function Robots({ context }: PageData) {
  return robots(context.digest);
}
