import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'sarcastic-thanks',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'These thanks are meant as a reproach.',
  why: 'Some readers take the thanks at face value and the others feel mocked. Neither learns what went wrong.',
  cues: 'thanks thank thx cheers congrats congratulations bravo well great good nice brilliant kudos hats clap job work'.split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /\b(?:thanks|thank you|thx|cheers)(?: (?:so much|a lot|very much|a million|ever so|indeed|again|guys|everyone|all))?,? for (?:nothing|ignoring|wasting|breaking|ruining|deleting|finally|volunteering me|dumping|throwing (?:me|us)|the (?:lack of|zero|lecture|late|sermon|life lesson|short notice|no notice|non-answer|two-word|one-word|guilt|mess|extra work|heads-up \(not\)|vote of no)|not (?:telling (?:me|us)|asking(?: (?:me|us)| first|(?=[.!]*$))|reading|letting (?:me|us) know|bothering|informing|replying|answering|showing up|even|copying (?:me|us)|warning|checking|testing))\b/iu,
    /\b(?:thanks|thank you|thx|cheers)(?: \w+){0,3} for (?:letting|telling|informing|warning|asking) (?:us|me|everyone|the team)(?: \w+)? (?:so late|at the last|after the fact|when it(?:'s| is| was) too|too late|last minute|about (?:it|this) (?:after the|so late))\b/iu,
    /\b(?:thanks|thank you) for (?:making (?:me|us|my|it) (?:look|do|wait|redo|feel like|work|harder)|leaving (?:me|us) (?:to (?:clean|sort|deal|explain)|hanging)|the (?:vote of confidence|guilt trip|lecture)|proving my point|all your (?:help|support) (?:with nothing|as always|so far|as usual))/iu,
    /\bthanks (?:for nothing )?to (?:whoever|the (?:person|genius|hero|people) who)\b.*\b(?:ignored|left|broke|lost|forgot|deleted|took|ate|unplugged|moved|switched)\b/iu,
    /\b(?:thanks|thank you),? but no thanks\b|\bno thanks to (?:you|your|them|him|her)\b/iu,
    /\b(?:congrat(?:s|ulations)|bravo|well done|kudos|great job|nice work|good job|great work|nice job|nice one|brilliant work|hats off)\b,? ?(?:on|to|for|you|you've|you have|to the \w+(?: \w+)?(?: for| on)?)? ?(?:[\w ]{0,20})?\b(?:reinvent(?:ed|ing)|breaking|broke|missing the|missed the|losing|ignoring|ruining|forgetting|deleting|wasting|delaying|discovering|making everyone|blocking|confusing)\b/iu,
    /\bslow clap\b|\bwell done,? (?:genius|sherlock|einstein)\b|\bgold star\b|\bround of applause\b/iu,
  ],
  plain:
    /\b(?:for not (?:giving|making|letting (?:go|me down|us down))|never missing|not missing|without (?:missing|losing|breaking)|missed you|breaking (?:the (?:record|ice|news)|it (?:down|up))|grandmother|really helped|made my|after the (?:show|call|meeting)|(?:before|yet)(?=\W*$)|discovering (?:the (?:bug|leak|cause)|a|it))\b|[🎉❤💛😊]/iu,
  examples: {
    flagged: [
      '‹Thanks for nothing›.',
      '‹Great job breaking› the build.',
      '‹Thanks for letting us know so late› that the hall is closed.',
      '‹Congrats, you’ve reinvented› the spreadsheet.',
      '‹Thanks for not telling me› about the audit.',
    ],
    clean: [
      'Thank you for not giving up on this bug.',
      'Great job fixing the login.',
      'Thanks for letting us know about the delay.',
      'Thank you for the reminder.',
      'Well done on breaking the record this quarter.',
      'Congratulations on the new school.',
      'Thanks to whoever brought the soup.',
      'Nice work on the release, everything is green.',
    ],
    rewritten: [
      ['Thanks for letting us know so late.', 'It would have helped us to know earlier.'],
      ['The tray was empty at noon. Thanks for nothing.', 'The tray was empty at noon.'],
    ],
  },

  rewrite(sentence, { start, end, words }) {
    if (/\b(?:letting|telling|informing|warning)\b/iu.test(words) && start === 0) {
      const whole = /^[.!?]*$/u.test(sentence.text.slice(end));
      if (whole)
        return [
          {
            start,
            end: sentence.text.length,
            label: 'Say it plainly',
            replacement: 'It would have helped us to know earlier.',
          },
        ];
    }
    const isWhole = start === 0 && sentence.tokens.length <= 6 && !/\d/u.test(sentence.text);
    return isWhole
      ? [{ start: 0, end: sentence.text.length, label: 'Leave it out', replacement: '' }]
      : [];
  },
});
