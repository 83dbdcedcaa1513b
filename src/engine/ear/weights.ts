import { earBits } from './size.ts';

/** What the ear listens for in a sentence. */
export type EarLabel = 'harsh' | 'ambiguous';

/** The weights as they are stored: one character for each place of the table, which packs well. */
export type StoredWeights = Readonly<Record<EarLabel, StoredTable>>;

type StoredTable = {
  /** A weight of one stands for this much. */
  readonly scale: number;
  readonly bias: number;
  /** The character of code 63 stands for none, the one after it for one, and so on. */
  readonly table: string;
};

export type Weights = Readonly<
  Record<EarLabel, { readonly scale: number; readonly bias: number; readonly table: Int8Array }>
>;

/** Throws when a table is not of the size that features are made for. */
export function readWeights(stored: StoredWeights): Weights {
  const read = ({ scale, bias, table }: StoredTable) => ({ scale, bias, table: readTable(table) });
  return { harsh: read(stored.harsh), ambiguous: read(stored.ambiguous) };
}

/** Of printable characters that JSON writes as they are, 63 has 28 on either side. */
const noneCode = 63;
export const mostWeight = 28;

/** The numbers of a table as it is stored. */
export function readTable(table: string): Int8Array {
  if (table.length !== 1 << earBits)
    throw new Error('The ear’s weights are not of this version: run `npm run train`.');
  const numbers = new Int8Array(table.length);
  for (let at = 0; at < table.length; at++) numbers[at] = table.charCodeAt(at) - noneCode;
  return numbers;
}

/** The inverse of reading: whole numbers from −28 to 28. */
export function writeTable(numbers: Int8Array): string {
  return Array.from(numbers, (number) => String.fromCharCode(number + noneCode)).join('');
}
