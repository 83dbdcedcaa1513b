import type { ChecklistAnswer } from '../engine/report.ts';
import { Icon, type IconName } from './icon.tsx';
import { quoteOf } from './quote.ts';
import { words } from './words.ts';

type ChecklistProps = {
  /** The text that the evidence is quoted from. */
  readonly draft: string;
  readonly answers: readonly ChecklistAnswer[];
};

const icons = {
  yes: 'check',
  no: 'circle',
  unclear: 'dash',
} satisfies Record<ChecklistAnswer['answer'], IconName>;

/** What a first message does well to say, and which of it is there. Stays in order: nothing jumps. */
export function Checklist({ draft, answers }: ChecklistProps) {
  const done = answers.filter(({ answer }) => answer === 'yes').length;
  return (
    <section class="checklist">
      <header class="checklist-head">
        <h3>{words.checklist.title}</h3>
        <span class="checklist-progress">{words.checklist.progress(done, answers.length)}</span>
      </header>
      <ul>
        {answers.map((answer) => (
          <Answer key={answer.id} draft={draft} {...answer} />
        ))}
      </ul>
    </section>
  );
}

function Answer({
  draft,
  answer,
  question,
  why,
  example,
  evidence,
}: ChecklistAnswer & { draft: string }) {
  return (
    <li class={`answer answer-${answer}`}>
      <span class="answer-icon">
        <Icon name={icons[answer]} size={14} />
      </span>
      <div class="answer-body">
        <p class="answer-question" title={why}>
          {question}
        </p>
        {answer === 'yes' && evidence && (
          <p class="answer-note answer-quote">“{quoteOf(draft, evidence)}”</p>
        )}
        {answer === 'no' && (
          <p class="answer-note">
            {words.checklist.example} “{example}”
          </p>
        )}
      </div>
      <span class="answer-state">{words.checklist.answer[answer]}</span>
    </li>
  );
}
