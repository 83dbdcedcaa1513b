/** Hashed features of one sentence, each once: places in the table of weights and how much each counts. */
export type Features = { readonly places: Int32Array; readonly counts: Float32Array };

/** Gathers features in the order in which they come; one that comes again counts as it did last. */
export type Collector = {
  add(place: number, count: number): void;
  /** What was gathered since it was asked last. */
  take(): Features;
};

const firstSize = 1 << 10;

/** A collector is used again and again: a `Map` for each sentence takes ten times as long. */
export function createCollector(): Collector {
  let size = firstSize;
  let places = new Int32Array(size);
  let counts = new Float32Array(size);
  // Twice as many slots as places, each with the turn in which it was filled.
  let slots = new Int32Array(2 * size);
  let turns = new Int32Array(2 * size);
  let turn = 1;
  let length = 0;

  const slotOf = (place: number) => {
    const last = slots.length - 1;
    let slot = (Math.imul(place, 0x9e3779b1) >>> 7) & last;
    while (turns[slot] === turn && places[slots[slot] ?? 0] !== place) slot = (slot + 1) & last;
    return slot;
  };
  const grow = () => {
    size *= 2;
    const [oldPlaces, oldCounts] = [places, counts];
    places = new Int32Array(size);
    counts = new Float32Array(size);
    places.set(oldPlaces);
    counts.set(oldCounts);
    slots = new Int32Array(2 * size);
    turns = new Int32Array(2 * size);
    for (let at = 0; at < length; at++) {
      const slot = slotOf(places[at] ?? 0);
      turns[slot] = turn;
      slots[slot] = at;
    }
  };

  return {
    add(place, count) {
      const slot = slotOf(place);
      if (turns[slot] === turn) {
        counts[slots[slot] ?? 0] = count;
        return;
      }
      turns[slot] = turn;
      slots[slot] = length;
      places[length] = place;
      counts[length] = count;
      length += 1;
      if (length === size) grow();
    },
    take() {
      const taken = { places: places.slice(0, length), counts: counts.slice(0, length) };
      turn += 1;
      length = 0;
      return taken;
    },
  };
}
