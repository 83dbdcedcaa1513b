import writeGood from 'write-good';

/** @param {string} text */
export function check(text) {
  return writeGood(text).length;
}
