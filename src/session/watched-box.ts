import type { Editor, ReadDraft, ReplaceResult, SiteAdapter } from '../adapters/adapter.ts';
import type { Diagnostic, Span, Suggestion } from '../engine/diagnostic.ts';
import type { Report } from '../engine/report.ts';
import type { Background } from './background.ts';
import { sentenceAround } from './caret-sentence.ts';
import { editBetween, moveSpan } from './edit.ts';

/** Milliseconds without input before the draft is checked. */
const pause = 500;
/** Milliseconds without input after which the sentence with the caret is spoken of, too. */
const patience = 1500;
const placeholderPattern = /\[[^\]\n]{1,40}\]/gu;

export type BoxState = {
  readonly text: string;
  /** Changes with the text: what was seen under another version is out of date. */
  readonly version: number;
  /** What is shown now, each at its present place. */
  readonly findings: readonly Diagnostic[];
  /** The last report for this text or, while one is under way, for the text before. */
  readonly report: Report | undefined;
  readonly isChecking: boolean;
};

export type WatchedBox = {
  readonly box: HTMLElement;
  readonly site: SiteAdapter;
  readonly editor: Editor;
  state(): BoxState;
  /** The way from spans to the page, for the text as it is now. */
  read(): ReadDraft;
  /** Replaces words, and selects the first blank that came with them. */
  apply(finding: Diagnostic, suggestion: Suggestion): Promise<ReplaceResult>;
  dismissOnce(finding: Diagnostic): void;
  goTo(span: Span): void;
  /** Asks for a report now: settings or context have changed. */
  recheck(): void;
  /** Resolves when there is a report for the text as it is now, or none to be had. */
  settled(): Promise<void>;
};

type Parts = {
  readonly site: SiteAdapter;
  readonly editor: Editor;
  /** What in the box is not the writer's own. */
  excluded(): readonly Element[];
  readonly background: Background;
  /** Called after anything that is shown has changed or moved. */
  onChange(): void;
  /** Ends the watching, with all that belongs to it. */
  readonly signal: AbortSignal;
};

/** Watches one compose box: reads it, has it checked after pauses, keeps findings at their words. */
export function watchBox(
  box: HTMLElement,
  { site, editor, excluded, background, onChange, signal }: Parts,
): WatchedBox {
  let text = '';
  let version = 0;
  /** What the page told of the message when it was last checked. */
  let checkedContext: string | undefined;
  let report: Report | undefined;
  let findings: readonly Diagnostic[] = [];
  let isChecking = false;
  let isComposing = false;
  let frameRequest = 0;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let patienceTimer: ReturnType<typeof setTimeout> | undefined;
  let hasPatience = true;
  const dismissedOnce = new Set<string>();
  const placeholders = new Set<string>();

  const read = () => editor.read(box, excluded());
  const contextNow = () => JSON.stringify(site.context(box));
  const nameOf = (finding: Diagnostic) =>
    `${finding.rule}\n${text.slice(finding.start, finding.end)}`;

  function visible(all: readonly Diagnostic[]): readonly Diagnostic[] {
    const known = all.filter((finding) => !dismissedOnce.has(nameOf(finding)));
    if (!hasPatience || !box.matches(':focus, :focus-within')) return known;
    const caret = read().selection();
    if (!caret) return known;
    const writing = sentenceAround(text, caret.end);
    const isWritten = ({ start, end }: Span) => end <= writing.start || start >= writing.end;
    // What is shown stays, also when the caret comes to it.
    const isShown = (one: Diagnostic) =>
      findings.some(
        ({ rule, start, end }) => rule === one.rule && start === one.start && end === one.end,
      );
    return known.filter((finding) => isWritten(finding) || isShown(finding));
  }

  function refresh(): void {
    frameRequest = 0;
    if (signal.aborted || isComposing) return;
    const now = read().draft.text;
    const edit = editBetween(text, now);
    if (edit) {
      text = now;
      version++;
      report = report && moveReport(report, (span) => moveSpan(span, edit, now));
      findings = findings.flatMap(
        (finding) => moveFinding(finding, (span) => moveSpan(span, edit, now)) ?? [],
      );
      hasPatience = true;
      clearTimeout(patienceTimer);
      clearTimeout(pauseTimer);
      pauseTimer = setTimeout(() => void check(), pause);
    } else if (report && !isChecking && contextNow() !== checkedContext) void check();
    onChange();
  }

  const touched = () => {
    if (frameRequest === 0) frameRequest = requestAnimationFrame(refresh);
  };

  async function check(withGrammar = false): Promise<void> {
    clearTimeout(pauseTimer);
    if (signal.aborted || isComposing) return;
    const { draft } = read();
    if (draft.text !== text) {
      touched();
      return;
    }
    if (text.trim() === '') {
      report = undefined;
      findings = [];
      onChange();
      return;
    }
    const asked = version;
    checkedContext = contextNow();
    isChecking = true;
    const left = [...placeholders].filter((one) => text.includes(one));
    const answer = await background
      .check({ draft: { ...draft, placeholders: left }, context: site.context(box), withGrammar })
      .catch(() => undefined);
    if (signal.aborted || asked !== version) return;
    isChecking = false;
    if (answer) {
      report = answer;
      show();
      waitForPatience();
      if (answer.isPartial && !withGrammar) await check(true);
    } else onChange();
  }

  function show(): void {
    const now = visible(report?.diagnostics ?? []);
    findings = now;
    onChange();
  }

  function waitForPatience(): void {
    clearTimeout(patienceTimer);
    patienceTimer = setTimeout(() => {
      hasPatience = false;
      show();
    }, patience - pause);
  }

  async function apply(finding: Diagnostic, suggestion: Suggestion): Promise<ReplaceResult> {
    const seen = text.slice(suggestion.start, suggestion.end);
    const now = read().draft.text;
    if (now !== text || !findings.concat(report?.more ?? []).includes(finding))
      return { ok: false, reason: 'The message has changed since. Look again.' };
    const { start, end, replacement } = suggestion;
    const result = await editor.replace(
      box,
      { span: { start, end }, expected: seen, replacement },
      excluded(),
    );
    if (!result.ok) return result;
    const blanks = replacement.match(placeholderPattern) ?? [];
    for (const blank of blanks) placeholders.add(blank);
    refresh();
    const [blank] = blanks;
    if (blank !== undefined) {
      const at = text.indexOf(blank, start);
      if (at >= 0) editor.select(box, { start: at, end: at + blank.length });
    }
    hasPatience = false;
    void check();
    return result;
  }

  const observer = new MutationObserver(touched);
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  const on = (name: string, listen: () => void) => box.addEventListener(name, listen, { signal });
  on('input', touched);
  on('compositionstart', () => {
    isComposing = true;
  });
  on('compositionend', () => {
    isComposing = false;
    touched();
  });
  // The caret has left the sentence: what was held back may be shown.
  box.ownerDocument.addEventListener(
    'selectionchange',
    () => {
      if (report && hasPatience && !isChecking && report.diagnostics.length > findings.length)
        show();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pauseTimer);
    clearTimeout(patienceTimer);
    cancelAnimationFrame(frameRequest);
  });
  touched();

  return {
    box,
    site,
    editor,
    read,
    apply,
    state: () => ({ text, version, findings, report, isChecking }),
    dismissOnce(finding) {
      dismissedOnce.add(nameOf(finding));
      show();
    },
    goTo: (span) => editor.select(box, span),
    recheck: () => void check(),
    async settled() {
      refresh();
      hasPatience = false;
      await check();
    },
  };
}

type Move = (span: Span) => Span | undefined;

function moveFinding(finding: Diagnostic, move: Move): Diagnostic | undefined {
  const moved = move(finding);
  if (!moved) return undefined;
  const suggestions = finding.suggestions.flatMap((suggestion) => {
    const place = move(suggestion);
    return place ? [{ ...suggestion, ...place }] : [];
  });
  return { ...finding, ...moved, suggestions };
}

function moveReport(report: Report, move: Move): Report {
  const moveAll = (all: readonly Diagnostic[]) =>
    all.flatMap((one) => moveFinding(one, move) ?? []);
  return { ...report, diagnostics: moveAll(report.diagnostics), more: moveAll(report.more) };
}
