import { useState } from 'preact/hooks';
import type { Diagnostic } from '../engine/diagnostic.ts';
import { type FindingActions, FindingRow } from './finding-row.tsx';
import { words } from './words.ts';

type FindingsProps = {
  readonly draft: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly refusal?: string | undefined;
  readonly actions: FindingActions;
};

/** The findings of a message, one of them open at most. The first is, until another is chosen. */
export function Findings({ draft, diagnostics, refusal, actions }: FindingsProps) {
  const [chosen, choose] = useState<string | 'first' | 'none'>('first');
  const open = chosen === 'first' ? keyOf(diagnostics[0]) : chosen;
  return (
    <section class="findings">
      <h3 class="spoken">{words.findings.title}</h3>
      <ul>
        {diagnostics.map((diagnostic) => {
          const key = keyOf(diagnostic);
          return (
            <FindingRow
              key={key}
              draft={draft}
              diagnostic={diagnostic}
              refusal={refusal}
              isOpen={key === open}
              onToggle={() => choose(key === open ? 'none' : key)}
              actions={actions}
            />
          );
        })}
      </ul>
    </section>
  );
}

function keyOf(diagnostic: Diagnostic | undefined): string {
  return diagnostic ? `${diagnostic.rule} ${diagnostic.start}` : 'none';
}
