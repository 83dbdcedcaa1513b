import type { MessageContext } from '../context.ts';
import type { AskKind } from './ask-kinds.ts';
import type { Ask } from './asks.ts';
import { knownSigns } from './known-signs.ts';
import type { OutreachText } from './outreach-text.ts';
import { stepPoints } from './particulars.ts';
import type { FoundSign } from './sign.ts';
import { findSigns, pointsOf } from './sign.ts';
import { strangerSigns } from './stranger-signs.ts';

/** Points from which a message is read as the first one to a stranger. */
export const coldFrom = 4;

/** What a channel says before the words are read: most first messages to strangers go over LinkedIn. */
const channelPoints = {
  linkedin: { new: 3.5, reply: 1 },
  email: { new: 1.25, reply: -2 },
  chat: { new: 1.25, reply: -2.5 },
} as const;

/** Asks that colleagues hardly ever make of each other. */
const askPoints: Partial<Record<AskKind, number>> = {
  demo: 1.25,
  'free-work': 1.25,
  job: 1,
  referral: 1,
  vacancy: 0.75,
  money: 0.75,
  mentoring: 0.5,
  vague: 0.5,
};

// People who know each other speak of particular things; a stranger brings up new ones.
const particularSteps = [
  { below: 0.05, points: 0.75 },
  { below: 0.09, points: 0 },
  { below: 0.13, points: -0.5 },
  { below: Number.POSITIVE_INFINITY, points: -1 },
];
const outOfLeave = 1;
const leastEvidence = 0.75;

type Evidence = {
  readonly text: OutreachText;
  readonly context: MessageContext;
  readonly asks: readonly Ask[];
  readonly credits: readonly FoundSign[];
  readonly particulars: number;
};

/** How strongly a message speaks for a first contact with a stranger; `coldFrom` points and more make it one. */
export function coldnessOf({ text, context, asks, credits, particulars }: Evidence): number {
  const stranger = pointsOf(findSigns(text, strangerSigns));
  const kinds = new Set(asks.map(({ kind }) => kind));
  const asked = [...kinds].reduce((sum, kind) => sum + (askPoints[kind] ?? 0), 0);
  // Outside LinkedIn the channel alone says little: some words must be a stranger’s.
  if (context.channel !== 'linkedin' && stranger + asked < leastEvidence) return 0;
  const leave = credits.some(({ sign }) => sign.id === 'easy-no' || sign.id === 'not-asking');
  return (
    contextPoints(context) +
    stranger +
    pointsOf(findSigns(text, knownSigns)) +
    asked +
    stepPoints(particulars, particularSteps) +
    (leave ? outOfLeave : 0)
  );
}

function contextPoints({
  channel,
  thread,
  degree,
  relation,
  threadLength,
  isExternal,
}: MessageContext): number {
  const base = channelPoints[channel][thread ?? 'new'];
  const known = relation === 'known' ? -8 : relation === 'stranger' ? 3 : 0;
  const distance = degree === 1 ? -0.5 : degree ? 0.5 : 0;
  const history = threadLength ? -2 : 0;
  const house = isExternal === false ? -4 : isExternal ? 0.5 : 0;
  return base + known + distance + history + house;
}
