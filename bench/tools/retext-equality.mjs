import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';

const processor = unified().use(retextEnglish).use(retextEquality).freeze();

/** @param {string} text */
export function check(text) {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.length;
}
