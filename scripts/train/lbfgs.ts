/** Fills `gradient` for the point and gives the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const remembered = 8;
const enoughDescent = 1e-4;

/**
 * The lowest point of a smooth convex function, by limited-memory BFGS with backtracking (Nocedal and Wright 2006,
 * algorithm 7.4). Starts from zero; the same function gives the same point.
 */
export function minimise(
  objective: Objective,
  { size, rounds = 60 }: { readonly size: number; readonly rounds?: number },
): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];

  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, steps, changes);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let length = round === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      for (let at = 0; at < size; at++)
        next[at] = (point[at] as number) + length * (direction[at] as number);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + enoughDescent * length * slope) break;
    }
    if (nextValue >= value) break;
    const step = next.map((coordinate, at) => coordinate - (point[at] as number));
    const change = nextGradient.map((coordinate, at) => coordinate - (gradient[at] as number));
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
    }
    if (steps.length > remembered) {
      steps.shift();
      changes.shift();
    }
    point = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return point;
}

function descent(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const direction = gradient.map((coordinate) => -coordinate);
  const shares: number[] = [];
  for (let back = steps.length - 1; back >= 0; back--) {
    const [step, change] = [steps[back] as Float64Array, changes[back] as Float64Array];
    shares[back] = dot(step, direction) / dot(step, change);
    addTo(direction, change, -(shares[back] as number));
  }
  const [step, change] = [steps.at(-1), changes.at(-1)];
  if (step && change) {
    const scale = dot(step, change) / dot(change, change);
    direction.forEach((coordinate, at) => {
      direction[at] = coordinate * scale;
    });
  }
  steps.forEach((step, back) => {
    const change = changes[back] as Float64Array;
    const share = dot(change, direction) / dot(step, change);
    addTo(direction, step, (shares[back] as number) - share);
  });
  return direction;
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += (first[at] as number) * (second[at] as number);
  return sum;
}

function addTo(vector: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < vector.length; at++)
    vector[at] = (vector[at] as number) + times * (other[at] as number);
}
