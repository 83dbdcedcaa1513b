/** A map that forgets what was used longest ago once it holds `limit` entries. */
export function boundedCache<Value>(limit: number) {
  const entries = new Map<string, Value>();
  return {
    /** The value under the key, made on first need. */
    get(key: string, make: () => Value): Value {
      const known = entries.get(key);
      if (known !== undefined) {
        entries.delete(key);
        entries.set(key, known);
        return known;
      }
      const made = make();
      entries.set(key, made);
      if (entries.size > limit) {
        const oldest = entries.keys().next().value;
        if (oldest !== undefined) entries.delete(oldest);
      }
      return made;
    },
  };
}
