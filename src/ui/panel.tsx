import { useId } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import { IconButton } from './button.tsx';
import { Checklist } from './checklist.tsx';
import type { FindingActions } from './finding-row.tsx';
import { Findings } from './findings.tsx';
import { Icon } from './icon.tsx';
import { pressKey } from './keys.ts';
import { Summary } from './summary.tsx';
import { words } from './words.ts';

export type PanelProps = {
  readonly draft: string;
  readonly report: Report;
  /** Why nothing can be applied here, a sentence; rewrites are then copied. */
  readonly refusal?: string | undefined;
  readonly actions: FindingActions;
  readonly onClose: () => void;
};

/** The whole reading of a message, opened from the pill. */
export function Panel({ draft, report, refusal, actions, onClose }: PanelProps) {
  const id = useId();
  const checklist = report.outreach?.isOutreach ? report.outreach.checklist : [];
  return (
    <section
      class="panel"
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const outcome = pressKey(event.currentTarget, event.key);
        if (outcome !== 'none') event.preventDefault();
        if (outcome === 'close') onClose();
      }}
    >
      <header class="panel-head">
        <Summary report={report} titleId={id} />
        <IconButton icon="close" label={words.close} onPress={onClose} />
      </header>
      <div class="panel-body">
        {report.diagnostics.length > 0 && (
          <Findings
            draft={draft}
            diagnostics={report.diagnostics}
            refusal={refusal}
            actions={actions}
          />
        )}
        {checklist.length > 0 && (
          <div class="panel-part">
            <Checklist draft={draft} answers={checklist} />
          </div>
        )}
      </div>
      <footer class="panel-foot">
        <Icon name="lock" size={14} />
        {words.onlyHere}
      </footer>
    </section>
  );
}
