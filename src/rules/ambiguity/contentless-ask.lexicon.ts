type EmptyAsk = {
  readonly words: string;
  readonly question: string;
  /** Clear where the sentence beside it says what can be answered. */
  readonly leansOnContext: boolean;
};

/** What a whole sentence says when it asks for nothing in particular, and the question that could stand there. */
export const emptyAsks: readonly EmptyAsk[] = [
  {
    words: [
      '(?:(?:any|your|some|got any|got) )?(?:thoughts|ideas|comments|feedback|views|opinions?|input|suggestions|reactions?)',
      'what do you (?:all |both |guys )?(?:think|say|reckon|propose|suggest)|what would you (?:propose|suggest|say)|wdyt',
      '(?:let (?:me|us) know|tell me|curious) (?:what you (?:all )?(?:think|say)|your (?:thoughts|views?|opinion|feedback)|how you feel)',
    ].join('|'),
    question: 'could you tell me whether [what] by [day]?',
    leansOnContext: true,
  },
  {
    words: [
      '(?:see (?:above|below|attached|the (?:above|below)) and )?(?:advise|suggest|guide|clarify|explain|comment)',
      'advise (?:on )?(?:how to proceed|the way forward|next steps|us accordingly)',
      'see to it|do the needful|(?:take (?:the )?necessary|for your) action|(?:act|proceed|handle (?:it|this)|treat (?:it|this)) (?:accordingly|as (?:appropriate|urgent|you see fit))',
    ].join('|'),
    question: 'could you [what you need] by [day]?',
    leansOnContext: false,
  },
  {
    words:
      'let (?:me|us) know|lmk|lmk if not|keep (?:me|us) (?:posted|updated|in the loop)|get back to me|revert',
    question: 'could you tell me [what] by [day]?',
    leansOnContext: true,
  },
  {
    words: [
      '(?:are you )?interested|(?:any )?(?:takers|leads|updates?|luck|progress)|did you manage|how far are we|where are we(?: with (?:it|this|that))?',
      "what(?:'s| is) the (?:status|latest|plan|feeling)|(?:what (?:are|would be) (?:the |our )?)?next steps|what next",
      '(?:so )?what now|now what|what (?:are|do|should|shall|would) (?:we|you|i) (?:thinking|think|do|say|want)|what do i (?:say|tell them)|how (?:do|should|shall|can) (?:we|i) (?:proceed|continue|go (?:on|ahead)|play (?:it|this)|handle (?:it|this))',
      'shall we then|are we (?:ok|okay|good|worried|sure|agreed|doing this)(?: to go(?: ahead)?)?|should i be worried|(?:ok|okay|good) to go(?: ahead)?',
    ].join('|'),
    question: 'could you tell me [what] by [day]?',
    leansOnContext: true,
  },
  {
    words: [
      '(?:can|could|would|will) (?:you|someone|anyone|somebody|u)(?: please| pls| maybe)? (?:help(?: me| us)?(?: out)?|(?:take|have) (?:a|another) (?:quick )?look(?: at (?:it|this|that))?|look (?:in)?to (?:it|this|that)|look at (?:it|this|that)|check(?: (?:it|this|that))?|handle (?:it|this|that)|deal with (?:it|this|that)|take care of (?:it|this|that)|sort (?:it|this|that|something)(?: out)?|do something(?: about (?:it|this|that))?|fix (?:it|this|that)|explain|see to it|pick (?:it|this|that) up|follow up|step in)',
      '(?:take care of|look into|handle|deal with|sort out|follow up on) (?:it|this|that|the (?:same|matter|issue))',
      'can we sort something|can you do something',
    ].join('|'),
    question: 'could you [what exactly] by [day]?',
    leansOnContext: false,
  },
];
