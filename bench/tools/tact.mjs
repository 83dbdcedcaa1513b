// Bundled from src/ by scripts/bench.ts before each run.
import { check as tact } from '../../.cache/bench/tact.mjs';

export const check = tact;
