/** Makes a function that computes the value for an object once, and remembers it for as long as the object exists. */
export function memoize<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const values = new WeakMap<K, V>();
  return (from) => {
    const known = values.get(from);
    if (known !== undefined) return known;
    const value = make(from);
    values.set(from, value);
    return value;
  };
}

/** Makes a function that computes the value for a text once, and remembers it for good: for the few dates and names that thousands of pages show. */
export function memoizeByText<V>(make: (text: string) => V): (text: string) => V {
  const values = new Map<string, V>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    values.set(text, value);
    return value;
  };
}
