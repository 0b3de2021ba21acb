/**
 * A function that works its answer out once for each object that it is asked about. For what never
 * changes, such as a map, of which several look-ups are made over and over.
 */
export function remembered<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
