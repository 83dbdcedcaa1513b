/** What the ear listens for in a sentence. */
export type EarLabel = 'harsh' | 'ambiguous';

/** The weights as they are stored: one signed byte for each place of the table. */
export type StoredWeights = Readonly<Record<EarLabel, StoredTable>>;

type StoredTable = {
  /** A byte of one stands for this much. */
  readonly scale: number;
  readonly bias: number;
  /** Base64. */
  readonly table: string;
};

export type Weights = Readonly<
  Record<EarLabel, { readonly scale: number; readonly bias: number; readonly table: Int8Array }>
>;

/** Throws when the table is not what the trainer wrote. */
export function readWeights(stored: StoredWeights): Weights {
  const read = ({ scale, bias, table }: StoredTable) => ({ scale, bias, table: bytesOf(table) });
  return { harsh: read(stored.harsh), ambiguous: read(stored.ambiguous) };
}

function bytesOf(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
