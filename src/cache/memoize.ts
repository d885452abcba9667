/** Makes a function that computes the value for an object once, and remembers it for as long as the object exists. */
export function memoize<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const values = new WeakMap<K, V>();
  return (from) => {
    const value = values.get(from) ?? make(from);
    values.set(from, value);
    return value;
  };
}
