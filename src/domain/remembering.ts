const MANY = 5000;

/**
 * The same function, remembering what it answered: a plan asks for the same few days again and again.
 * Begun anew when it remembers too many.
 */
export function remembering<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size > MANY) known.clear();
      known.set(key, (value = answer(key)));
    }
    return value;
  };
}
