import type { EarLabel } from '../../src/engine/ear/weights.ts';
import { namesATime } from '../../src/engine/time-cues.ts';
import type { HeardMessage } from '../train/examples.ts';
import type { Judged } from '../train/folds.ts';
import { isFine } from './figures.ts';
import { type Folds, holdOut, labels, setNumber } from './held-out.ts';
import { isFlawed, isPlayful, loudest, wordCount } from './looks.ts';
import { pairTable } from './pairs.ts';
import { places } from './places.ts';
import { areaUnderCurve } from './ranking.ts';
import type { Table } from './tables.ts';
import { type ThinEar, thinned } from './thin-ears.ts';

export type ShortcutPart = {
  readonly title: string;
  readonly table: Table;
  readonly meaning: string;
};

const thinEars: readonly (readonly [name: string, ear: ThinEar])[] = [
  ['an ear for dates, figures, length, channel and place', 'factsAlone'],
  ['an ear for what it is about (content words)', 'topicAlone'],
  ['an ear for words of grammar and stance', 'grammarAlone'],
  ['the ear without dates, figures, length, channel, place', 'withoutFacts'],
  ['the ear without the rules', 'withoutRules'],
];

/** Scores that need no ear; the higher, the more a message looks flawed. */
const surfaces: readonly (readonly [name: string, scoreOf: (text: string) => number])[] = [
  ['shortness (fewer words)', (text) => -wordCount(text)],
  ['no day or hour named', (text) => (namesATime(text) ? 0 : 1)],
  ['no figure', (text) => (/\d/u.test(text) ? 0 : 1)],
  ['no exclamation mark, emoji or laugh', (text) => (isPlayful(text) ? 0 : 1)],
];

/** How much of what the ear hears could be had without listening. */
export function shortcutTables(
  messages: readonly HeardMessage[],
  plan: Folds,
): readonly ShortcutPart[] {
  const judged = holdOut(messages, plan).judged;
  const thin = thinEars.map(([name, ear]) => {
    const always = thinned(plan.always, ear);
    return [name, holdOut(thinned(messages, ear), { ...plan, always }).judged] as const;
  });
  const area = (of: (label: EarLabel) => number) => labels.map((label) => of(label).toFixed(3));
  const areas: Table = {
    head: ['area under the curve', 'harsh', 'ambiguous'],
    rows: [
      ['the ear', ...area((label) => areaOf(judged[label], label, loudest))],
      ...[0, 1].map((half) => [
        `the ear, sets the rules were ${half === 0 ? 'written with' : 'held from'}`,
        ...area((label) =>
          areaOf(
            judged[label].filter(({ message }) => setNumber(message.from) % 2 === half),
            label,
            loudest,
          ),
        ),
      ]),
      ...surfaces.map(([name, scoreOf]) => [
        name,
        ...area((label) =>
          areaOf(judged[label], label, ({ message }) => scoreOf(message.from.text)),
        ),
      ]),
      ...thin.map(([name, heard]) => [
        name,
        ...area((label) => areaOf(heard[label], label, loudest)),
      ]),
    ],
  };
  return [
    {
      title: 'Flawed messages against all fine ones',
      table: areas,
      meaning:
        '0.5 explains nothing. What a shortcut has above 0.5, set against what the ear has, is the most it can explain; an ear that loses little without the facts does not live on them.',
    },
    {
      title:
        'The flawed message against a fine one of the same set: how often the first scores higher',
      table: pairTable(judged),
      meaning:
        'Within a set people, facts and ask are the same. Where lengths match, and dates and figures too, nothing is left to go by but how it is said.',
    },
    {
      title:
        'Flawed messages of two sentences and more: how often the one pointed at is a marked one',
      table: places(judged),
      meaning:
        'If place in the message were what the ear goes by, pointing at the first or last sentence would do as well.',
    },
  ];
}

function areaOf(
  judged: readonly Judged[],
  label: EarLabel,
  scoreOf: (one: Judged) => number,
): number {
  return areaUnderCurve(
    judged.filter((one) => isFlawed(one, label)).map(scoreOf),
    judged.filter(({ message }) => isFine(message.from)).map(scoreOf),
  );
}
