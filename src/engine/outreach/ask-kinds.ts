/** What a first message may ask for, from a tiny question to spending the other's reputation. */
export type AskKind =
  | 'question'
  | 'help'
  | 'call'
  | 'introduction'
  | 'review'
  | 'vacancy'
  | 'demo'
  | 'homework'
  | 'errand'
  | 'referral'
  | 'job'
  | 'mentoring'
  | 'free-work'
  | 'money'
  | 'vague';

export type AskRow = {
  readonly kind: AskKind;
  /** 1, answered in two minutes, to 5, spends money or reputation. */
  readonly size: number;
  readonly pattern: RegExp;
  /** True when the words ask only inside a request or a question: elsewhere they tell. */
  readonly framed?: boolean;
};

/** Words that make a sentence a request. */
export const requestFrame =
  /\?|\b(?:please|pls|plz|kindly|(?:can|could|would|will|may|might|do) (?:you|u|we|i)|let me know|grateful|appreciate|thankful|hop(?:e|ing)|(?:i|we)(?:'d| would|'ll)? (?:also |really |just |only )?(?:need|want|like|love|value|welcome|ask|expect|request|be (?:so |very |most |really )?(?:happy|honou?red|delighted|glad|keen|excited))|looking for|look forward|looking to|let's|let us|(?:you'd|you would) (?:need|have|help|be)|like you to|want you to|need you to|ask(?:ing)? you|any chance|wonder(?:ed|ing)? (?:if|whether)|it would be|it'd be|would be (?:great|amazing|nice|good|huge)|request you|you're requested|interested in)\b|^(?:also |and |then |so |just |or )?(?:send|call|give|tell|let|refer|forward|share|reply|drop|sign|take|grab|book|buy|name|write|check|look|show|introduce|connect|help|consider|hire|guide|meet|post|advise|suggest|review|join|hop|fill|register|text|ring|bring)\b/iu;
