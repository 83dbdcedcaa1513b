import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { defineRule } from '../../engine/rule.ts';

const needled =
  /\b(?:since|seeing (?:that|as)|given that|as|because|now that) (?:(?:you|you people|your \w+|some of you|people|nobody|no one|everyone)(?:'re| are| is|'ve| have|'ll| will)? (?:seem(?:s|ingly)? |apparently |clearly |evidently |obviously |so (?=quiet|busy|keen|fond|clever|sure|important|experienced|good at)|can't (?:even )?(?=be bothered|find|read|seem|manage|spare|count|do|decide|wait)|cannot (?=find|read|manage|spare|decide)|couldn't (?:even )?(?=be bothered|find|manage|wait|spare|do)|won't (?=listen|read|answer|reply|do|budge)|never (?=reply|replies|answer|answers|read|reads|listen|listens|get|gets|do|does)|don't (?=care|listen|read|reply|answer|bother|seem)|doesn't (?=care|listen|seem)|didn't (?=bother|think|ask|read|care)|(?=unblocked|bothered|else (?:will|can|bothers|wants|seems))|left us no|brought it up in|know (?:everything|it all|best|so much|better)|think (?:you know|we're|that we|it's ok|rules)|may need it|haven't seen much|get to it)|(?:it|this|that)(?:'s| is| was)? (?:apparently|evidently|clearly|obviously|seemingly|too much|beneath|so (?:hard|difficult)|was not clear|wasn't clear)|it (?:seems|appears) (?=(?:that )?[^,.]*\b(?:difficult|hard|too much|nobody|no one|some of us|people here|you)\b)|(?:apparently|evidently|clearly|obviously|asking (?:nicely|politely|once|in person)|subtlety|politeness|i(?:'m| am) (?:the (?:one|only)|apparently|clearly)|i (?:only find|only hear|only learn|apparently|clearly) ))/iu;
const sincere =
  /\b(?:thank|thanks|sorry|welcome|happy|glad|i (?:clearly|apparently) (?:missed|misread|forgot|got|made)|to have (?:paid|been|gone|arrived|enjoyed|liked)|too hot|seems? (?:fine|ok|stable|safe|sensible|to (?:work|be working|be the|suit|fit|help)))\b/iu;

export default defineRule({
  id: 'since-you',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'The reason given here is a dig.',
  why: 'Readers stop at the jab and miss the sentence around it. Without it the same point gets through.',
  cues: ['since', 'seeing', 'given', 'as', 'because', 'now'],
  examples: {
    flagged: [
      'I’ll say it again, ‹since apparently› one mail is not enough.',
      '‹Since you couldn’t› find it, the sheet is attached.',
      'I have moved it for you, ‹since you seem› to have no time.',
      '‹Since it’s evidently› too much to ask, I did it.',
    ],
    clean: [
      'Since you asked about sockets, I have marked them.',
      'I write to you since you set it up last year.',
      'As you know, the office is closed on Monday.',
      'Since it seems to work on all four phones, we can ship.',
      'Because I clearly misread the ticket, the test is wrong.',
      'Since you seem to have paid twice, here is a refund.',
      'As it is so hot, ice cream is in the freezer.',
    ],
    rewritten: [
      ['The sheet is attached, since you couldn’t find it.', 'The sheet is attached.'],
      [
        'Since it’s apparently too much to ask, I have booked the room myself.',
        'I have booked the room myself.',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    for (const match of sentence.find(needled)) {
      const { start } = match;
      const end = start + match.words.trimEnd().length;
      if (sincere.test(text.slice(start))) continue;
      const comma = text.slice(end).search(/[,:;–—](?!\d)/u);
      const stop = /[\s.?!)…]*$/u.exec(text)?.index ?? text.length;
      const aside = { start, end: comma < 0 ? stop : end + comma };
      const isCut = start > 0 ? comma < 0 : comma >= 0;
      yield {
        start,
        end,
        suggestions: isCut ? asSuggestions(leaveOut(sentence, aside), 'Leave the reason out') : [],
      };
    }
  },
});
