import { readFileSync } from 'node:fs';
import type { CategoryFigures, OutreachFigures, RuleFigures, SilenceFigures } from './figures.ts';

export type Measured = {
  readonly harshness: CategoryFigures;
  readonly ambiguity: CategoryFigures;
  readonly outreach: OutreachFigures;
  readonly silence: SilenceFigures;
  readonly rules: readonly RuleFigures[];
};

type CategoryFloor = Readonly<
  Record<'recall' | 'precision' | 'quoteRecall' | 'spanPrecision' | 'withSuggestion', number>
>;

/** What `eval-floors.json` holds for each way of holding out. */
type Floors = {
  readonly harshness: CategoryFloor;
  readonly ambiguity: CategoryFloor;
  readonly outreach: Readonly<Record<'recall' | 'precision' | 'f1', number>>;
  /** These are ceilings. */
  readonly atMost: Readonly<
    Record<'fineFlagged' | 'findingsPer1000Words' | 'goodOutreachFlagged', number>
  >;
  /** Rules that speak at least so often must be right so often, near ones aside. */
  readonly rule: { readonly fewestFindings: number; readonly precision: number };
};

export type HeldBy = 'set' | 'file';

/** One sentence for each figure that is worse than the file allows. */
export function belowFloors(
  { harshness, ambiguity, outreach, silence, rules }: Measured,
  heldBy: HeldBy,
): readonly string[] {
  const file = new URL('../../eval-floors.json', import.meta.url);
  const floors = (JSON.parse(readFileSync(file, 'utf8')) as Record<HeldBy, Floors>)[heldBy];
  const below = (name: string, value: number, floor: number) =>
    value >= floor ? [] : [`${name} is ${value.toFixed(3)}, below its floor of ${floor}.`];
  const above = (name: string, value: number, ceiling: number) =>
    value <= ceiling ? [] : [`${name} is ${value.toFixed(3)}, above its ceiling of ${ceiling}.`];
  const category = (name: string, figures: CategoryFigures, floor: CategoryFloor) => [
    ...below(`${name}: recall`, figures.recall.value, floor.recall),
    ...below(`${name}: precision`, figures.precision.value, floor.precision),
    ...below(`${name}: quote recall`, figures.quoteRecall.value, floor.quoteRecall),
    ...below(`${name}: span precision`, figures.spanPrecision.value, floor.spanPrecision),
    ...below(`${name}: with suggestion`, figures.withSuggestion.value, floor.withSuggestion),
  ];
  const { atMost, rule } = floors;
  return [
    ...category('harshness', harshness, floors.harshness),
    ...category('ambiguity', ambiguity, floors.ambiguity),
    ...below('asks too early: recall', outreach.recall.value, floors.outreach.recall),
    ...below('asks too early: precision', outreach.precision.value, floors.outreach.precision),
    ...below('asks too early: F1', outreach.f1, floors.outreach.f1),
    ...above('good cold ones flagged', outreach.goodFlagged.value, atMost.goodOutreachFlagged),
    ...above('fine messages flagged', silence.fineFlagged.value, atMost.fineFlagged),
    ...above('findings per 1,000', silence.findingsPer1000Words, atMost.findingsPer1000Words),
    ...rules
      .filter(({ right, wrong }) => right + wrong >= rule.fewestFindings)
      .filter(({ category: name }) => name !== 'trust')
      .flatMap(({ rule: id, right, wrong }) =>
        below(`${id}: precision`, right / (right + wrong), rule.precision),
      ),
  ];
}
