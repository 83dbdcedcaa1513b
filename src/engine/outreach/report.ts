import type { Checklist, Question } from '../checklist.ts';
import type { Message } from '../message.ts';
import type { ChecklistAnswer, OutreachReport } from '../report.ts';
import type { AskKind } from './ask-kinds.ts';
import { earlyAskOf } from './early-ask.ts';

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

const names: Readonly<Record<AskKind, string>> = {
  question: 'an answer',
  help: 'help',
  call: 'time',
  introduction: 'an introduction',
  review: 'a review',
  vacancy: 'openings',
  demo: 'a demo',
  homework: 'advice at length',
  errand: 'something to be done',
  referral: 'a referral',
  job: 'a job',
  mentoring: 'mentoring',
  'free-work': 'unpaid work',
  money: 'money',
  vague: 'something unnamed',
};

function summaryOf(message: Message): string {
  const { isOutreach, asks, credits } = message.outreach;
  const early = earlyAskOf(message);
  if (early) {
    const before = credits.who ? 'there has been an exchange' : 'the reader knows who is asking';
    return `This asks for ${names[early.kind]} before ${before}.`;
  }
  if (!isOutreach) return 'This may be a first message.';
  return asks.length === 0
    ? 'A first message that asks for nothing yet.'
    : 'A first message that earns its question.';
}

function answerOf(question: Question, message: Message): ChecklistAnswer {
  const { id, why, example } = question;
  const found = question.answer(message);
  const line = { id, question: question.question, why, example };
  if (found === undefined) return { ...line, answer: 'unclear' };
  if (typeof found === 'boolean') return { ...line, answer: found ? 'yes' : 'no' };
  return { ...line, answer: 'yes', evidence: found };
}
