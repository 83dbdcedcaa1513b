import type { Diagnostic, Suggestion } from '../engine/diagnostic.ts';
import type { ActionResult, FindingChoice, Handling } from './protocol.ts';
import type { WatchedBox } from './watched-box.ts';

type Parts = {
  boxInUse(): WatchedBox | undefined;
  apply(finding: Diagnostic, suggestion: Suggestion): Promise<ActionResult>;
  dismiss(finding: Diagnostic, how: 'once' | 'phrase' | 'rule'): void;
  goTo(finding: Diagnostic): void;
};

const outdated: ActionResult = {
  ok: false,
  reason: 'The message has changed since. Look again.',
};

/** What the popup may ask of the box in use. A choice made of an older text is refused. */
export function popupAnswers({
  boxInUse,
  apply,
  dismiss,
  goTo,
}: Parts): Omit<Handling, 'settingsChanged'> {
  const choose = ({ version, index }: FindingChoice): Diagnostic | undefined => {
    const state = boxInUse()?.state();
    return state && state.version === version ? state.findings[index] : undefined;
  };
  return {
    async look() {
      await boxInUse()?.settled();
      const watched = boxInUse();
      if (!watched) return null;
      const { text, version, report, findings, isChecking } = watched.state();
      return {
        text,
        version,
        findings,
        isChecking,
        site: watched.site.id,
        report: report && { ...report, diagnostics: findings },
      };
    },
    async apply(request) {
      const finding = choose(request);
      const suggestion = finding?.suggestions[request.suggestion];
      return finding && suggestion ? apply(finding, suggestion) : outdated;
    },
    dismiss(request) {
      const finding = choose(request);
      if (!finding) return outdated;
      dismiss(finding, request.how);
      return { ok: true };
    },
    goTo(request) {
      const finding = choose(request);
      if (!finding) return outdated;
      goTo(finding);
      return { ok: true };
    },
  };
}
