type Escape = {
  readonly pattern: RegExp;
  /** What can stand in place of the words, or of those named `how`. `will` takes “aim to” away. */
  readonly fix?: string;
  /** Only where the sentence promises or asks for something. */
  readonly needsPlan?: true;
};

/** Words by which a promise or a rule binds nobody. */
export const escapes: readonly Escape[] = [
  {
    pattern:
      /\b(?:if|where|when|wherever|whenever) (?:necessary|needed|required|appropriate|applicable|practicable|feasible|relevant)\b/iu,
    fix: 'if [condition]',
    needsPlan: true,
  },
  {
    pattern: /(?<=\b(?:i|we)(?:'ll| will)\b[^.?!]{0,60} )where(?:ver)? possible\b/iu,
    fix: 'if [condition]',
  },
  {
    pattern:
      /\b(?:act|proceed|plan|adapt it|adjust it|respond|behave|prepare)(?: \p{L}+)? (?<how>accordingly|as (?:appropriate|seems best|(?:you|we) see fit))(?=[.!,;]|$)/iu,
    fix: 'by [doing what]',
  },
  {
    pattern:
      /\b(?:as far as (?:it's |it is |that's |is )?possible|to the extent possible|within (?:limits|reason)|as far as (?:we|i) can)(?=[.,!;]|$)/iu,
    fix: 'except for [what]',
  },
  {
    pattern:
      /\bexceptions? (?:are|is|may be|will be) (?:possible|made|considered)\b(?! (?:for|when)\b)|\bin (?:exceptional|some|certain|individual) cases(?=[.!;]|$)/iu,
  },
  { pattern: /\bsubject to (?:the )?(?:usual|customary|certain|normal) \p{L}+/iu },
  {
    pattern:
      /\b(?:what(?:ever)? is (?:necessary|right|needed|best)|what (?:makes sense|needs doing))(?=[.,!;]|$| for\b)/iu,
    fix: '[what exactly]',
  },
  {
    pattern: /\bin the (?<how>usual|normal|customary) (?:way|form)(?=[.,!;]|$)/iu,
    fix: '[which]',
  },
  { pattern: /\b(?:from|up to|below|above) (?<how>a certain \p{L}+)/iu, fix: '[how much]' },
  {
    pattern:
      /\b(?:i|we)(?:'ll| will| shall)? (?<how>(?:do try|aim|endeavou?r) to)(?= (?!be\b|see\b|meet\b|join\b|call\b|reach\b|attend\b|make it\b|come\b)\p{L}+)/iu,
    fix: 'will',
  },
];
