import { keptFor } from '../kept-for.ts';
import type { Sentence } from '../sentence.ts';
import type { Ask } from './asks.ts';
import type { OutreachText } from './outreach-text.ts';
import { stepPoints } from './particulars.ts';
import { pushSigns } from './push-signs.ts';
import { findSigns, pointsOf } from './sign.ts';

// General wishes weigh more on the reader than the same ask about something particular.
const particularSteps = [
  { below: 0.02, points: 2.75 },
  { below: 0.05, points: 1.75 },
  { below: 0.09, points: 0 },
  { below: 0.13, points: -1 },
  { below: Number.POSITIVE_INFINITY, points: -1.5 },
];
const furtherAsk = { second: 2.25, third: 1 } as const;
const largeSize = 3;
const businessWords =
  /\b(?:compan(?:y|ies)|business(?:es)?|market(?:ing)?|industry|sector|clients?|customers?|growth|platform|app|brand|launch(?:ing)?|startup|project|opportunit\w+|network|career|jobs?|roles?|positions?|salary|experience|skills?|cv|resume|leaders?|agency|solutions?|product|service|investors?|partner|team|deal|leads|sales|revenue|results|strategy|goals?|value|success|expert\w*)\b/giu;
const businessFrom = 2;

type Asked = {
  readonly text: OutreachText;
  readonly asks: readonly Ask[];
  readonly particulars: number;
};

/** What the message lays on its largest ask, in sizes: further asks, pressure, talk that fits anybody. */
export function pressureOf({ text, asks, particulars }: Asked): number {
  const kinds = new Set(asks.filter(({ size }) => size >= largeSize).map(({ kind }) => kind)).size;
  const further = (kinds > 1 ? furtherAsk.second : 0) + (kinds > 2 ? furtherAsk.third : 0);
  const business = countBusiness(text) >= businessFrom ? 1 : 0;
  return (
    pointsOf(findSigns(text, pushSigns)) +
    further +
    business +
    stepPoints(particulars, particularSteps)
  );
}

const businessIn = keptFor(({ text }: Sentence) => text.match(businessWords)?.length ?? 0);

function countBusiness({ lines }: OutreachText): number {
  return lines.reduce((sum, { sentence }) => sum + businessIn(sentence), 0);
}
