/** One example: places in the table and how much each counts, the whole of length one. */
export type Example = {
  readonly places: Int32Array;
  readonly counts: Float32Array;
  readonly isTrue: boolean;
  /** How much the example counts. */
  readonly weight: number;
};

export type Model = { readonly weights: Float32Array; bias: number };

type Options = {
  readonly size: number;
  readonly rounds?: number;
  readonly rate?: number;
  readonly decay?: number;
};

/**
 * Logistic regression by Adagrad with weight decay (Duchi, Hazan, Singer 2011). The order of the examples comes from
 * a generator with a fixed seed: the same examples give the same model.
 */
export function fitLogistic(
  examples: readonly Example[],
  { size, rounds = 6, rate = 0.5, decay = 2e-6 }: Options,
): Model {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.01);
  let bias = 0;
  let biasSquare = 1;
  const order = examples.map((_, index) => index);
  const random = seeded(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { places, counts, isTrue, weight } = example;
      const error = weight * (chanceOf({ weights, bias }, example) - (isTrue ? 1 : 0));
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        const gradient = error * (counts[at] as number) + decay * (weights[place] as number);
        const square = (squares[place] as number) + gradient * gradient;
        squares[place] = square;
        weights[place] = (weights[place] as number) - (rate * gradient) / Math.sqrt(square);
      }
      biasSquare += error * error;
      bias -= (0.2 * rate * error) / Math.sqrt(biasSquare);
    }
  }
  return { weights, bias };
}

/** How sure the model is, from 0 to 1. */
export function chanceOf(
  { weights, bias }: Model,
  { places, counts }: Pick<Example, 'places' | 'counts'>,
): number {
  let sum = bias;
  for (let at = 0; at < places.length; at++)
    sum += (weights[places[at] as number] as number) * (counts[at] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** A linear congruential generator: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}
