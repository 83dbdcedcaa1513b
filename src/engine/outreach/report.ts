import type { Checklist, Question } from '../checklist.ts';
import type { Message } from '../message.ts';
import type { ChecklistAnswer, OutreachReport } from '../report.ts';

/** Points from which a message that is no outreach yet gets the checklist without a warning. */
const maybeCold = 2;

/** What the writer is told of the message as a first contact; `null` when nothing speaks for one. */
export function outreachReport(message: Message, checklist: Checklist): OutreachReport | null {
  const { coldness, isOutreach, asksTooEarly } = message.outreach;
  if (coldness < maybeCold) return null;
  return {
    isOutreach,
    asksTooEarly,
    summary: summaryOf(message),
    checklist: checklist.questions.map((question) => answerOf(question, message)),
  };
}

function summaryOf({ outreach }: Message): string {
  if (outreach.asksTooEarly)
    return 'This asks for something before the reader knows who is asking, and why them.';
  return outreach.isOutreach
    ? 'A first message that earns its question.'
    : 'This may be a first message.';
}

function answerOf(question: Question, message: Message): ChecklistAnswer {
  const { id, why, example } = question;
  const found = question.answer(message);
  const line = { id, question: question.question, why, example };
  if (found === undefined) return { ...line, answer: 'unclear' };
  if (typeof found === 'boolean') return { ...line, answer: found ? 'yes' : 'no' };
  return { ...line, answer: 'yes', evidence: found };
}
