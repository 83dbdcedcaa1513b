const pause = 25;

/**
 * Looks again and again until `look` gives something other than `undefined`, `false` or `''`, and returns it.
 * Throws after `timeout` milliseconds, with `what` as the sentence and what the last look gave or threw.
 */
export async function waitFor<Result>(
  what: string,
  look: () => Result | Promise<Result>,
  { timeout = 10_000 }: { readonly timeout?: number } = {},
): Promise<Exclude<Result, undefined | false | ''>> {
  const deadline = performance.now() + timeout;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false && seen !== '')
        return seen as Exclude<Result, undefined | false | ''>;
      last = seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`Waited ${timeout} ms for ${what}. Last seen: ${String(last)}`);
}
