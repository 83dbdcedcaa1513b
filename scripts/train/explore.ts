import { earBits } from '../../src/engine/ear/size.ts';
import { readCorpus } from '../../test/support/corpus.ts';
import { createListener } from './examples.ts';
import { crossValidate, foldBySet } from './folds.ts';

const t0 = Date.now();
const listen = createListener();
const heard = readCorpus().map(listen);
console.log('read', Date.now() - t0, heard.length);
const clean = (m: any) =>
  m.from.kind === 'good' || m.from.kind === 'trap' || m.from.kind === 'earned';
for (const label of ['harsh', 'ambiguous'] as const) {
  const judged = crossValidate(heard, label, {
    size: 1 << earBits,
    folds: 4,
    foldOf: (m) => foldBySet(m, 4),
  });
  const pos = judged.filter(({ message }) => message.from.spans.some((s) => s.label === label)),
    neg = judged.filter(({ message }) => clean(message));
  const max = (j: any) => Math.max(0, ...j.chances);
  const sn = neg.map(max).sort((a, b) => b - a);
  for (const q of [0.01, 0.02, 0.03, 0.05]) {
    const t = sn[Math.floor(sn.length * q)]!;
    console.log(
      label,
      'fpr',
      q,
      't',
      t.toFixed(3),
      'recall',
      (pos.filter((j) => max(j) > t).length / pos.length).toFixed(3),
    );
  }
  for (const tr of [0.15, 0.2, 0.3, 0.4, 0.5])
    for (const th of [0.5, 0.6, 0.7, 0.8]) {
      const flag = (j: any) =>
        j.chances.some(
          (c: number, i: number) => c >= (j.message.sentences[i].ruled[label] ? tr : th),
        );
      console.log(
        label,
        'tr',
        tr,
        'th',
        th,
        'recall',
        (pos.filter(flag).length / pos.length).toFixed(3),
        'fp',
        (neg.filter(flag).length / neg.length).toFixed(4),
        'fp rule',
        (
          neg.filter((j: any) =>
            j.chances.some(
              (c: number, i: number) => j.message.sentences[i].ruled[label] && c >= tr,
            ),
          ).length / neg.length
        ).toFixed(4),
      );
    }
}
console.log(Date.now() - t0);
