import type { Diagnostic } from '../engine/diagnostic.ts';
import type { Report } from '../engine/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { CheckRequest } from './background.ts';

/** What content scripts and the extension's own pages may ask of the background. */
export type BackgroundProtocol = {
  /** From the detector: this frame has a compose box, let a session look after it. */
  attach(request: null): null;
  check(request: CheckRequest): Report;
  isSiteOn(request: { readonly site: string }): boolean;
  inUse(request: { readonly findings: number | null }): null;
  dismissPhrase(request: { readonly words: string; readonly rule?: string }): null;
  turnOffRule(request: { readonly rule: string }): null;
  /** From the extension's own pages only. */
  changeSettings(request: { readonly settings: Settings }): null;
};

/** The message in use, as the popup shows it. */
export type MessageView = {
  readonly text: string;
  readonly version: number;
  readonly site: string;
  readonly isChecking: boolean;
  readonly report: Report | undefined;
  readonly findings: readonly Diagnostic[];
};

export type ActionResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** One of the findings that a view showed: `version` and `index` are the view's. */
export type FindingChoice = { readonly version: number; readonly index: number };

/** What the popup asks of the session in the frame in use. */
export type SessionProtocol = {
  look(request: null): MessageView | null;
  apply(request: FindingChoice & { readonly suggestion: number }): ActionResult;
  dismiss(request: FindingChoice & { readonly how: 'once' | 'phrase' | 'rule' }): ActionResult;
  goTo(request: FindingChoice): ActionResult;
  /** The settings have changed. */
  settingsChanged(request: null): null;
};

/** The session's side of it. */
export type Handling = {
  readonly [Name in keyof SessionProtocol]: (
    request: Parameters<SessionProtocol[Name]>[0],
  ) => ReturnType<SessionProtocol[Name]> | Promise<ReturnType<SessionProtocol[Name]>>;
};
