import { memoize } from "../../cache/memoize.ts";
import { positionAt, warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import { splitFrontMatter } from "../../content/yaml/frontMatter.ts";
import type { HouseRule, HouseStyle } from "../houseRule.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { maskCode } from "../text/maskCode.ts";
import { escaped } from "../text/phrases.ts";
import { scalarsIn } from "../text/scalars.ts";

/** An address with tracking parameters, and its text without them. */
interface Tracked extends Edit {
  readonly names: readonly string[];
}

/** Tells quickly whether a text may have a tracking parameter, and matches the names of them. */
const trackerPatterns = memoize(({ trackers }: StyleFields) => {
  const names = trackers.map((each) => escaped(each.replace(/\*$/, "")) + (each.endsWith("*") ? ".*" : ""));
  return {
    begins: new RegExp(`[?&;](?:${names.join("|")})`, "i"),
    whole: new RegExp(`^(?:${names.join("|")})$`, "i"),
  };
});

/** Addresses are published without parameters that track readers. */
export const rule: HouseRule = {
  name: "trackers",
  about:
    "Remove the parameters listed in `trackers` in `_data/style.yaml` from addresses in the body and in `sources`: they tell others who reads what. The rest of the address stays the same.",
  example: "`https://www.example.org/?page=2&utm_source=news` becomes `https://www.example.org/?page=2`.",
  check({ text }, houseStyle) {
    return trackedIn(text, houseStyle).map(({ from, names, text: plain }) => {
      const value = names.map((name) => `\`${name}\``).join(", ");
      return warningAt(
        positionAt(text, from),
        `The address has ${value}, which only tracks readers.`,
        `Write ${plain}.`,
        { value: names.join(", ") },
      );
    });
  },
  fix: (text, houseStyle) => applyEdits(text, trackedIn(text, houseStyle)),
};

function trackedIn(text: string, { style }: HouseStyle): Tracked[] {
  const { begins, whole } = trackerPatterns(style);
  const parts = splitFrontMatter(text);
  // Almost no file has any, and finding the values of fields is expensive.
  if (style.trackers.length === 0 || !begins.test(text) || Array.isArray(parts)) return [];
  return [
    ...scalarsIn(text)
      .filter(({ path }) => path[0] === "sources" && path[2] === "url")
      .flatMap(({ written, from }) => addressesIn(written, from)),
    ...addressesIn(maskCode(parts.body), parts.bodyAt),
  ].flatMap(({ address, from }) => {
    const plain = withoutTrackers(address, whole);
    return plain.names.length === 0 ? [] : [{ from, to: from + address.length, ...plain }];
  });
}

/** An address ends where its brackets or the sentence around it do. One with a quotation mark inside is left alone: nobody knows where it ends. */
function addressesIn(text: string, at: number): { address: string; from: number }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"“”|\uFFFC]+(?![^\s<>"“”|\uFFFC]|["“”]+[\w=&])/gi)].map(
    ({ 0: found, index }) => {
      const address = found.slice(0, endOf(found)).replace(/(?<![.,;:!?'’*_])[.,;:!?'’*_]+$/, "");
      return { address, from: at + index };
    },
  );
}

function endOf(found: string): number {
  let open = 0;
  for (const { 0: bracket, index } of found.matchAll(/[()[\]]/g)) {
    open += /[([]/.test(bracket) ? 1 : -1;
    if (open < 0) return index;
  }
  return found.length;
}

/** In Markdown, `&` may be written as `&amp;`. */
function withoutTrackers(address: string, tracker: RegExp): { text: string; names: string[] } {
  const [, before = "", query = "", rest = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  const nameOf = (parameter: string) => parameter.replace(/^&(?:amp;)?/, "").split("=")[0] ?? "";
  const parameters = query.split(/(?=&)/);
  const kept = parameters.filter((each) => !tracker.test(nameOf(each)));
  const names = parameters.map(nameOf).filter((name) => tracker.test(name));
  const question = kept.join("").replace(/^&(?:amp;)?/, "");
  return { text: before + (question && "?") + question + rest, names };
}
