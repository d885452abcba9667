import { renderToString } from "preact-render-to-string";
import type { EleventyConfig } from "./src/build/eleventyTypes.ts";

/**
 * The map: pages are the TSX files of templates/pages, and each is rendered to a string.
 * They and what they show, the `edition`, are handed in by the commands.
 */
export default function standfirst(config: EleventyConfig) {
  config.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function render(data) {
        const page = await this.defaultRenderer(data);
        // Eleventy keeps every page until all are rendered: as bytes they take half the memory, and little of the collector's time.
        return Buffer.from(typeof page === "string" ? page : `<!doctype html>\n${renderToString(page)}\n`);
      },
  });
  config.setTemplateFormats(["11ty.tsx"]);
  config.setUseGitIgnore(false);
}
