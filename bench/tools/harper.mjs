import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();

/** @param {string} text */
export async function check(text) {
  const lints = await linter.lint(text, { language: 'plaintext' });
  // What WebAssembly gave out is not collected by itself.
  for (const lint of lints) lint.free();
  return lints.length;
}
