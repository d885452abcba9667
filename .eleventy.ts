import type { EleventyConfig } from "@11ty/eleventy";
import { renderToString } from "preact-render-to-string";
import { separateBlocks } from "./templates/separateBlocks.ts";

/**
 * How Eleventy is used here. Each module in `templates/pages`, and each in `templates/files` that has markup, is added as a virtual template,
 * by `src/build/renderPages.ts`. Files of plain text pass it by: see `src/build/textFiles.ts`. Its `data` has an array `due` of what its pages show: items, issues, pages of a topic's list. Eleventy
 * paginates that array, one page for each, gives each page to the template under its alias, and asks `permalink` for its file.
 *
 * Eleventy reads no content, no `_data` and no layouts: content is checked and related to a digest before, and templates get it
 * as `context`. So an incremental build only needs to pass a shorter `due`. `src/digest/pageKinds.ts` lists which pages there are.
 * Errors of templates go to `fail`, because Eleventy would print them with its own stack. `keepsText` says that pages are passed on as texts, for
 * transforms.
 */
export default function standfirst(
  config: EleventyConfig,
  fail: (error: unknown, page: string) => void,
  keepsText: boolean,
) {
  config.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function render(data) {
        try {
          const page = await this.defaultRenderer(data);
          const text =
            typeof page === "string"
              ? page
              : `<!doctype html>\n${separateBlocks(renderToString(page, data.context.digest.language))}\n`;
          // Eleventy keeps every page in memory until all are rendered. Buffers take half the memory of strings, and less garbage collection.
          return keepsText ? text : Buffer.from(text);
        } catch (error) {
          fail(error, data.page.url);
          return "";
        }
      },
  });
  config.setTemplateFormats(["11ty.tsx"]);
  config.setUseGitIgnore(false);
}
