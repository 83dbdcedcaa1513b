/**
 * The source of a function that can be evaluated in a page. Bundlers that keep function names (tsx) wrap inner
 * functions in a call to `__name`, which pages do not have.
 */
export function sourceOf(run: (...args: never[]) => unknown): string {
  return `((__name) => (${run.toString()}))((named) => named)`;
}
