import { aDigest, anItem, type Files } from "./digest.ts";

/** A masthead of a digest's own, which puts a line below Standfirst's. */
export const ownMasthead = `import { Masthead as Usual, type MastheadProps } from "standfirst/parts/masthead";
import type { Language } from "standfirst";

export function Masthead(props: MastheadProps, { words }: Language) {
  return (
    <>
      <Usual {...props} />
      <p class="own">{words.frame.search} our paper</p>
    </>
  );
}
`;

/** A page kind of a digest's own: a glossary. */
export const ownPage = `import { page } from "standfirst";
import { ItemRows } from "standfirst/parts/rows";

export default page({
  address: "/glossary/",
  title: "Glossary",
  description: "What words mean.",
  content: ({ digest }) => (
    <>
      <h1>Glossary</h1>
      <ItemRows items={digest.items} />
    </>
  ),
});
`;

/** A configuration that marks words between equals signs, and adds a comment to pages. */
export const ownConfig = `import { defineConfig } from "standfirst";

export default defineConfig({
  markdown(parser) {
    parser.inline.ruler.push("mark", (state, silent) => {
      const end = state.src.indexOf("==", state.pos + 2);
      if (!state.src.startsWith("==", state.pos) || end < 0) return false;
      if (!silent) {
        state.push("mark_open", "mark", 1);
        state.push("text", "", 0).content = state.src.slice(state.pos + 2, end);
        state.push("mark_close", "mark", -1);
      }
      state.pos = end + 2;
      return true;
    });
  },
  eleventy(config) {
    config.addTransform("note", (html) => html.replace("</body>", "<!-- our own --></body>"));
  },
});
`;

/** A digest with an item that links to the glossary. `files` are its own templates, styles and configuration. */
export function aDigestWithOwn(files: Files): string {
  const body = "It was ==very== wet. See the [glossary](/glossary/).";
  return aDigest({ "content/items/rain.md": anItem({ headline: "It rained" }, body), ...files });
}
