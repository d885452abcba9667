import { robots } from "../../src/outputs/sitemap.ts";
import { singleFile } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = singleFile("robots", () => []);

/** What robots may crawl. */
export default function Robots({ context }: PageData) {
  return robots(context.digest);
}
