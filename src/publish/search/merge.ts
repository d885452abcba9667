/** A word of sorted lists: the lists that have it, in their order, and its place in each. */
export interface Merged {
  readonly word: string;
  readonly lists: readonly number[];
  readonly places: readonly number[];
}

/** Goes through sorted lists at once: every word once, in order. No list has a word twice. */
export function* mergeSorted(lists: readonly (readonly string[])[]): Generator<Merged> {
  const places = lists.map(() => 0);
  const words = lists.map((list) => list[0] ?? "");
  const heap = lists.flatMap((list, at) => (list.length > 0 ? [at] : []));
  const isBefore = (a: number, b: number) => {
    const [wordOfA, wordOfB] = [words[a] ?? "", words[b] ?? ""];
    return wordOfA === wordOfB ? a < b : wordOfA < wordOfB;
  };
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at, isBefore);
  while (heap[0] !== undefined) {
    const word = words[heap[0]] ?? "";
    const merged = { word, lists: [] as number[], places: [] as number[] };
    for (let list = heap[0]; list !== undefined && words[list] === word; list = heap[0]) {
      const place = places[list] ?? 0;
      merged.lists.push(list);
      merged.places.push(place);
      const next = lists[list]?.[place + 1];
      places[list] = place + 1;
      if (next === undefined) takeTop(heap);
      else words[list] = next;
      sink(heap, 0, isBefore);
    }
    yield merged;
  }
}

/** The last comes to the top, from where it has to sink. */
function takeTop(heap: number[]): void {
  const last = heap.pop();
  if (last !== undefined && heap.length > 0) heap[0] = last;
}

/** Lets what stands at a place of the heap go down to where it belongs. */
function sink(heap: number[], from: number, isBefore: (a: number, b: number) => boolean): void {
  const moving = heap[from];
  if (moving === undefined) return;
  let at = from;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    const other = heap[child + 1];
    let least = heap[child] as number;
    if (other !== undefined && isBefore(other, least)) [child, least] = [child + 1, other];
    if (!isBefore(least, moving)) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = moving;
}
