import coldMessage from '../checklists/cold-message.ts';
import { createEngine } from '../engine/check.ts';
import { loadEar } from '../engine/ear/load.ts';
import { type Grammar, loadGrammar } from '../engine/grammar.ts';
import type { Report } from '../engine/report.ts';
import { rules } from '../rules/index.ts';
import type { CheckRequest } from '../session/background.ts';
import type { Settings } from '../settings/settings.ts';

/** The engine of the extension: one for all tabs, grammar loaded only when a rule asked for it. */
export function createChecker(): (request: CheckRequest, settings: Settings) => Report {
  let grammar: Grammar | undefined;
  const engine = createEngine({
    rules,
    ear: loadEar(),
    coldMessage,
    grammar: () => grammar,
    // Only the rule's name: an error may carry words of the message.
    onBrokenRule: (rule) => reportBrokenRule(rule),
  });
  return ({ draft, context, withGrammar }, settings) => {
    if (withGrammar) grammar ??= loadGrammar();
    return engine.check(draft, context, settings);
  };
}

function reportBrokenRule(rule: string): void {
  // biome-ignore lint/suspicious/noConsole: the one place where a broken rule can be noticed
  console.warn(`Tact: the rule “${rule}” failed and is off until the browser restarts.`);
}
