const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Abbreviations: their full stop does not end a sentence. */
const abbreviation =
  /(?:^|[\s(“"‘])(?:St|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Gen|Col|Lt|Sgt|Cllr|Sr|Jr|v|vs|cf|ca|approx|etc|e\.g|i\.e|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;
const beforeNumber = /(?:^|[\s(“"‘])(?:[Nn]os?|[Pp]p?|[Pp]ara|[Ff]ig|[Vv]ol|[Cc]h|[Ss]ec|[Aa]rt)\.\s*$/;

/** How many characters at its end tell whether a sentence has ended. */
const longestEnd = 100;

/** Where a sentence is in its text: `to` is exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text; a full stop after `St`, `Dr`, `v` or an initial does not end one. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const before = sentences.at(-1);
    const goesOn =
      before && continues(text.slice(Math.max(before.from, before.to - longestEnd), before.to), segment);
    const to = index + segment.length;
    if (goesOn) sentences[sentences.length - 1] = { from: before.from, to };
    else if (segment.trim() !== "") sentences.push({ from: index, to });
  }
  return sentences;
}

function continues(before: string, next: string): boolean {
  if (/[^.!?…”"’)\]\s]\s*$/.test(before)) return true;
  if (/^["“‘(]?\p{Ll}/u.test(next) || abbreviation.test(before)) return true;
  return beforeNumber.test(before) && /^\d/.test(next);
}
