import type { Channel } from '../context.ts';
import type { EarLabel } from './weights.ts';

/** From which chance on the ear speaks of a sentence itself, and from which on it leaves a rule its say. */
export type Threshold = { readonly hear: number; readonly confirm: number };

/** Fitted to fine writing of each channel by `npm run train`. */
export type Thresholds = Readonly<Record<EarLabel, Readonly<Record<Channel, Threshold>>>>;
