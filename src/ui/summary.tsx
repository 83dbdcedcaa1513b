import type { Report, Tone } from '../engine/report.ts';
import { readingOf } from './reading.ts';

const labels: readonly Tone['label'][] = ['hostile', 'sharp', 'plain', 'friendly', 'warm'];

type SummaryProps = { readonly report: Report; readonly titleId?: string };

/** The reading in a heading and a sentence, with its place between harsh and warm. */
export function Summary({ report, titleId }: SummaryProps) {
  const { title, text } = readingOf(report);
  return (
    <div class="summary">
      <h2 class="summary-title" id={titleId}>
        {title}
      </h2>
      <div class="tone-scale" aria-hidden="true">
        {labels.map((label) => (
          <span key={label} class="tone-step" data-now={label === report.tone.label || undefined} />
        ))}
      </div>
      <p class="summary-text">{text}</p>
    </div>
  );
}
