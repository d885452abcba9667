import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { DifferenceLine, Piece } from "../../../src/digest/changes/difference.ts";
import type { ChangedPart } from "../../../src/digest/changes/itemChanges.ts";
import type { Language } from "../../../src/language/language.ts";

/** What differs in a part of an item, word by word, below its name. */
export function PartDifference({ part, lines }: ChangedPart, { words }: Language) {
  return (
    <section class="difference">
      <h3>{words.changes.parts[part]}</h3>
      {lines.map((line, index) => (
        <Line key={`${index} ${typeof line}`} line={line} />
      ))}
    </section>
  );
}

function Line({ line }: { readonly line: DifferenceLine }, { words }: Language) {
  if (typeof line === "number") return <p class="dateline">{words.changes.unchanged(line)}</p>;
  return (
    <p dir={directionOf(line.map(({ text }) => text).join(""))}>
      {line.map((piece, index) => (
        <Marked key={`${index} ${piece.kind}`} piece={piece} />
      ))}
    </p>
  );
}

/** Few screen readers tell `ins` and `del`, so that words do. Reading aloud, they take the place of what the eye sees. */
export function Marked(
  { piece: { kind, text } }: { readonly piece: Piece },
  { words: { changes } }: Language,
) {
  if (kind === "same") return <>{text}</>;
  const Mark = kind === "added" ? "ins" : "del";
  const [, before = "", marked = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <Mark>
        <span class="heard">{changes.heard[kind]}</span>
        {marked}
        <span class="heard">{changes.heard.end}</span>
      </Mark>
      {after}
    </>
  );
}
