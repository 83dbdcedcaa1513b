/** How often a flawed message scores higher than a fine one, ties counted half: 0.5 says nothing. */
export function areaUnderCurve(flawed: readonly number[], fine: readonly number[]): number {
  const scores = [
    ...flawed.map((score) => ({ score, isFlawed: true })),
    ...fine.map((score) => ({ score, isFlawed: false })),
  ].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < scores.length; ) {
    let to = from;
    while (to < scores.length && scores[to]?.score === scores[from]?.score) to++;
    const own = scores.slice(from, to).filter(({ isFlawed }) => isFlawed).length;
    ranks += (own * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranks - (flawed.length * (flawed.length + 1)) / 2) / (flawed.length * fine.length);
}

/** The same over given pairs. */
export function shareHigher<T>(
  pairs: readonly (readonly [flawed: T, fine: T])[],
  scoreOf: (one: T) => number,
): number {
  const points = pairs.map(([flawed, fine]) => {
    const difference = scoreOf(flawed) - scoreOf(fine);
    return difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
  });
  return points.reduce<number>((sum, point) => sum + point, 0) / pairs.length;
}
