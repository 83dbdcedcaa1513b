import { text as alex } from 'alex';

/** @param {string} text */
export function check(text) {
  return alex(text).messages.length;
}
