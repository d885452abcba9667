import lunr from "lunr";
import MiniSearch from "minisearch";
import { STOP_WORDS } from "../../src/browser/search/query/stopWords.ts";
import type { Doc } from "./collection.ts";

/** Finds ids of documents, best first. */
export type Rival = (text: string) => string[];

/** MiniSearch with stop words and Porter stems (Lunr's), any word may match; `forgiving` adds prefixes and typos. */
export function miniSearch(docs: readonly Doc[], forgiving: boolean): Rival {
  const processTerm = (term: string) => {
    const word = term.toLowerCase();
    return STOP_WORDS.has(word) ? null : lunr.stemmer(new lunr.Token(word, {})).toString();
  };
  const index = new MiniSearch<Doc>({ fields: ["title", "body"], processTerm });
  index.addAll(docs);
  const leniency = forgiving
    ? { prefix: (_term: string, i: number, all: string[]) => i === all.length - 1, fuzzy: 0.2 }
    : {};
  return (text) =>
    index.search(text, { combineWith: "OR", boost: { title: 2 }, ...leniency }).map(({ id }) => String(id));
}

/** Lunr as its guide sets it up, the title boosted. */
export function lunrSearch(docs: readonly Doc[]): Rival {
  const index = lunr(function () {
    this.ref("id");
    this.field("title", { boost: 2 });
    this.field("body");
    for (const doc of docs) this.add(doc);
  });
  return (text) => index.search(text.replace(/[^\p{L}\p{N}\s]/gu, " ")).map(({ ref }) => ref);
}
