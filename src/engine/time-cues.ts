const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const named = new RegExp(
  [
    `\\b(?:today|tonight|tomorrow|yesterday|noon|midnight|${weekday})\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b`,
    `\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`,
    '\\b(?:on|by|before|until|till) the \\d{1,2}(?:st|nd|rd|th)\\b',
    '\\b\\d{1,2}[:.]\\d{2}\\b',
    "\\b\\d{1,2} ?(?:am|pm|h|o'clock)\\b",
    '\\b(?:at|by|before|until|till) \\d{1,2}\\b(?![.,]?\\d)',
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?\\b',
    '\\b(?:eod|eow|eob|cob|end of (?:the )?(?:day|week|month|quarter|year)|q[1-4])\\b',
    '\\b(?:in|within) (?:\\d+|an?|one|two|three|four|five|a couple of|a few) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\\b',
    '\\b(?:this|next) (?:morning|afternoon|evening|week|month|quarter|sprint)\\b',
    '\\[[a-z ]+\\]',
  ].join('|'),
  'iu',
);

/** Whether the words name a point in time: a day, a date, an hour, a span from now, or a `[placeholder]` for one. */
export function namesATime(words: string): boolean {
  return named.test(words);
}
