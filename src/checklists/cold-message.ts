import type { Checklist, Question } from '../engine/checklist.ts';
import {
  asksOneQuestion,
  attachesSomething,
  isAboutThem,
  isShort,
  namedCost,
  usesTheirName,
} from '../engine/outreach/manners.ts';
import type { AskKind, Credits } from '../engine/outreach/reading.ts';

const lookUps: readonly AskKind[] = ['homework', 'vacancy'];
/** What a first message to a stranger does well to say; the first seven matter most. */
const coldMessage: Checklist = {
  id: 'cold-message',
  questions: [
    {
      id: 'who',
      question: 'Say who you are, in one line',
      why: 'Readers look for the sender before they look at the ask.',
      example: 'I’m Ravi, a product manager in mobility.',
      answer: told('who'),
    },
    {
      id: 'how',
      question: 'Say how you found them',
      why: 'It answers the first question a stranger’s message raises.',
      example: 'I found you through the Women in Product list.',
      answer: told('how'),
    },
    {
      id: 'why-them',
      question: 'Say why them: one specific thing',
      why: 'One thing they made or said shows that the message was meant for them. General praise fits anybody.',
      example: 'Your issue on unlikely allies stayed with me.',
      answer: told('why'),
    },
    {
      id: 'purpose',
      question: 'Be open about why you write',
      why: 'A reader who has to guess the aim guesses the worst.',
      example: 'I’m moving to consumer products and want to learn how you did it.',
      answer: told('purpose'),
    },
    {
      id: 'one-question',
      question: 'Ask one specific question',
      why: 'A question that only they can answer, in a minute, is the one that gets answered.',
      example: 'What helped you win your first allies?',
      answer: asksOneQuestion,
    },
    {
      id: 'small-ask',
      question: 'Keep the ask small for now',
      why: 'What costs them time or reputation comes easier once they have answered. That is custom more than science.',
      example: 'Which of the two would you try first?',
      answer: ({ outreach }) => !outreach.asksTooEarly,
    },
    {
      id: 'no-homework',
      question: 'Leave them no homework',
      why: 'Looking up openings or writing a guide is work that only the sender gains from.',
      example: 'I saw the role on your careers page.',
      answer: ({ outreach }) => outreach.asks.every(({ kind }) => !lookUps.includes(kind)),
    },
    {
      id: 'about-them',
      question: 'Write more about them than about you',
      why: 'Interest in the other person is what a first message can give.',
      example: 'You wrote that the third week is the hardest.',
      answer: isAboutThem,
    },
    {
      id: 'short',
      question: 'Keep it short',
      why: 'Short first messages are read to the end, and on the phone.',
      example: 'Four sentences: who, why them, one question, thanks.',
      answer: isShort,
    },
    {
      id: 'easy-no',
      question: 'Make it easy to say no',
      why: 'Leave to decline takes the pressure out, and more people answer.',
      example: 'No worries if you’re busy.',
      answer: told('easyOut'),
    },
    {
      id: 'give',
      question: 'Give something, or thank for something real',
      why: 'It shows that their work reached somebody.',
      example: 'Your checklist saved our launch, thank you.',
      answer: told('give'),
    },
    {
      id: 'their-name',
      question: 'Use their name, and leave no template behind',
      why: 'A blank that was not filled tells the reader that they are one of many.',
      example: 'Hi Kax,',
      answer: usesTheirName,
    },
    {
      id: 'cost',
      question: 'Say what answering costs',
      why: 'A named effort is easier to say yes to than an open one.',
      example: 'A one-line answer is plenty.',
      answer: (message) => namedCost(message) ?? false,
    },
    {
      id: 'nothing-attached',
      question: 'Attach nothing unasked',
      why: 'An unexpected file is a risk and a task. An offer to send it is neither.',
      example: 'I can send one page if it’s useful.',
      answer: (message) => !attachesSomething(message),
    },
  ],
};

export default coldMessage;

function told(credit: keyof Credits): Question['answer'] {
  return ({ outreach }) => outreach.credits[credit] ?? false;
}
