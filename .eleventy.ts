import { renderToString } from "preact-render-to-string";
import type { EleventyConfig } from "./src/build/eleventyTypes.ts";

/**
 * How Eleventy renders TSX: each page becomes a string. `src/build/pages.ts` adds the templates and their data, the render context.
 */
export default function standfirst(config: EleventyConfig) {
  config.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function render(data) {
        const page = await this.defaultRenderer(data);
        // Eleventy keeps every page in memory until all are rendered. Buffers take half the memory of strings, and less garbage collection.
        return Buffer.from(typeof page === "string" ? page : `<!doctype html>\n${renderToString(page)}\n`);
      },
  });
  config.setTemplateFormats(["11ty.tsx"]);
  config.setUseGitIgnore(false);
}
