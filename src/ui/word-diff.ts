/** A run of words that stays, goes or comes. Joined, `same` and `removed` give the text before. */
export type DiffPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Beyond this many comparisons a rewrite is shown as a whole: it has become another text. */
const mostComparisons = 40_000;

/** What changes between two short texts, word by word, with changes close to each other joined. */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const old = tokensOf(before);
  const fresh = tokensOf(after);
  if (old.length * fresh.length > mostComparisons) return whole(before, after);

  const parts = joined(steps(old, fresh));
  const kept = parts.filter(({ kind }) => kind === 'same').map(({ text }) => text);
  const keepsWords = kept.some((text) => /[\p{L}\p{N}]/u.test(text));
  return keepsWords ? parts : whole(before, after);
}

function whole(before: string, after: string): readonly DiffPart[] {
  const parts: readonly DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** Words with the space before them, placeholders in brackets in one piece, marks by themselves. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\s*\[[^\]]*\]|\s*[\p{L}\p{N}'’-]+|\s*[^\p{L}\p{N}\s]|\s+/gu) ?? [];
}

function steps(old: readonly string[], fresh: readonly string[]): readonly DiffPart[] {
  const common = commonLengths(old, fresh);
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  const parts: DiffPart[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < fresh.length) {
    const [gone, come] = [old[row], fresh[column]];
    if (gone !== undefined && come !== undefined && alike(gone, come)) {
      parts.push({ kind: 'same', text: come });
      row += 1;
      column += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      parts.push({ kind: 'removed', text: gone });
      row += 1;
    } else {
      parts.push({ kind: 'added', text: come ?? '' });
      column += 1;
    }
  }
  return parts;
}

/** Lengths of the longest common run of words from each pair of places to the ends. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0),
  );
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const line = table[row];
      if (!line) continue;
      line[column] = alike(old[row] ?? '', fresh[column] ?? '')
        ? (table[row + 1]?.[column + 1] ?? 0) + 1
        : Math.max(table[row + 1]?.[column] ?? 0, line[column + 1] ?? 0);
    }
  return table;
}

function alike(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

/** Joins runs of one kind, and takes a lone word between two changes into them: confetti is unreadable. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const runs: { same: string; removed: string; added: string }[] = [];
  for (const { kind, text } of parts) {
    const last = runs.at(-1);
    const isNewRun = !last || (kind === 'same') !== (last.same !== '');
    if (isNewRun) runs.push({ same: '', removed: '', added: '', [kind]: text });
    else last[kind] += text;
  }

  const merged: typeof runs = [];
  runs.forEach((run, index) => {
    const last = merged.at(-1);
    const isBetween = index > 0 && index < runs.length - 1;
    const isLoneWord = run.same !== '' && isBetween && run.same.trim().split(/\s+/u).length < 2;
    const change = isLoneWord ? { same: '', removed: run.same, added: run.same } : run;
    if (last && last.same === '' && change.same === '') {
      last.removed += change.removed;
      last.added += change.added;
    } else merged.push({ ...change });
  });
  return merged.flatMap(({ same, removed, added }) =>
    same === '' ? whole(removed, added) : [{ kind: 'same', text: same }],
  );
}
