import type { Facts, PageSource } from "../../templates/parts/editorFacts.tsx";
import { nearestWord } from "../content/nearestWord.ts";
import type { Digest } from "../digest/digest.ts";

/** Where pages are made from files or entries of their own: any other page has nothing to tell. */
const sections = ["items", "issues", "topics", "organisations", "people", "series"];

/** A page that is there only when its file is right, or that was deleted or renamed. */
export function notFoundFacts(address: string, { items }: Digest, sources: readonly PageSource[]): Facts {
  const [, section = "", name = ""] = address.split("/");
  if (!name || !sections.includes(section)) return { brief: [], facts: [] };
  if (sources.some(({ file, entry }) => file.endsWith(".md") || entry !== undefined))
    return { brief: ["Not shown until its errors are mended"], facts: [] };
  const slug = nearestWord(
    name,
    items.map((item) => item.slug),
  );
  const near = items.filter((item) => section === "items" && item.slug === slug);
  return {
    brief: ["No file makes this page"],
    facts: [
      { name: "Did you mean", values: near.map((item) => ({ text: item.headline, address: item.address })) },
    ],
  };
}
