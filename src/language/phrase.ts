/** A sentence with pieces that are not only text, such as links. Without such pieces, `phrase.join("")` is the sentence. */
export type Phrase<T> = (string | T)[];

/** A sentence of a catalogue, with its pieces in place: phrase`updated on ${day}`. */
export function phrase<T>(texts: TemplateStringsArray, ...pieces: readonly T[]): Phrase<T> {
  return texts.flatMap((text, index) => (index < pieces.length ? [text, pieces[index] as T] : [text]));
}
