import { newCheck } from '../../src/cli/run.ts';

const engine = newCheck();

/** Checks a text as `tact check` does and gives the number of its findings. */
export function check(text: string): number {
  return engine(text, { channel: 'email' }).diagnostics.length;
}
