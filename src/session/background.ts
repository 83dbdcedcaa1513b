import type { MessageContext } from '../engine/context.ts';
import type { Draft } from '../engine/draft.ts';
import type { Report } from '../engine/report.ts';

export type CheckRequest = {
  readonly draft: Draft;
  readonly context: MessageContext;
  /** Wait for the grammar if it is not loaded yet: asked after a partial report. */
  readonly withGrammar: boolean;
};

/** What a session asks of the background. Every call rejects once the extension was updated under the page. */
export type Background = {
  check(request: CheckRequest): Promise<Report>;
  /** Whether the writer wants this site checked. */
  isSiteOn(site: string): Promise<boolean>;
  /** Tells which frame has the box in use and how many findings it shows; `null` when the box is left. */
  inUse(findings: number | null): Promise<void>;
  /** Never speak of these words again; with a rule, not by that rule. */
  dismissPhrase(words: string, rule?: string): Promise<void>;
  turnOffRule(rule: string): Promise<void>;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
};
