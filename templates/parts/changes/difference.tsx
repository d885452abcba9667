import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { DifferenceLine, Piece } from "../../../src/digest/changes/difference.ts";
import type { ChangedPart } from "../../../src/digest/changes/itemChanges.ts";
import { count } from "../../../src/report.ts";

const partNames: Record<ChangedPart["part"], string> = {
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  text: "Text",
  figures: "Figures",
};

/** What differs in a part of an item, word by word, below its name. */
export function PartDifference({ part, lines }: ChangedPart) {
  return (
    <section class="difference">
      <h3>{partNames[part]}</h3>
      {lines.map((line, index) => (
        <Line key={`${index} ${typeof line}`} line={line} />
      ))}
    </section>
  );
}

function Line({ line }: { readonly line: DifferenceLine }) {
  if (typeof line === "number") return <p class="dateline">{count(line, "paragraph")} not changed</p>;
  return (
    <p dir={directionOf(line.map(({ text }) => text).join(""))}>
      {line.map((piece, index) => (
        <Words key={`${index} ${piece.kind}`} piece={piece} />
      ))}
    </p>
  );
}

/** Few screen readers tell `ins` and `del`, so that words do. Reading aloud, they take the place of what the eye sees. */
export function Words({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === "same") return <>{text}</>;
  const Mark = kind === "added" ? "ins" : "del";
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <Mark>
        <span class="heard">[{kind}: </span>
        {words}
        <span class="heard">]</span>
      </Mark>
      {after}
    </>
  );
}
