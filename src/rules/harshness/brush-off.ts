import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'brush-off',
  category: 'harshness',
  strength: 'warning',
  family: 'dismissal',
  message: 'This closes the door on the reader.',
  why: 'Refusing help and interest at once leaves people on their own. Say who can help, or why not now.',
  cues: 'problem job fault concern care cares figure sort deal over used grow man tough cry luck bad discussion debate negotiation discuss story closed conversation argue explain repeat read reading review beg chase time energy patience interested hear excuses opinion business lane breath hand-holding leave fair unfair circus mother mum mom secretary assistant babysitter maid therapist charity less enough idea better yourself yourselves concentrate wrong asked google search mind googling final whining moaning drama complain complaining stopped need obliged habit crystal ball know useful your dignify remember recall advice paid beneath thinking elsewhere bother rtfm boo grip real world lecture reader made flatter talk solutions problems results games attention born worry actual stop hard worth deserve merit warrant respond poor bleeds sucks own lose sad waste value'.split(
    ' ',
  ),
  phrases: [
    /\b(?:let me|i(?:'m| am) going to|i(?:'ll| will)(?: have to)?) stop you (?:right )?there\b|^(?:that's a |it's a )?hard (?:pass|no)(?: from me)?(?=[.!]*$)|\b(?:not|isn't|is not|hardly|aren't) worth (?:my (?:time|energy|breath)|(?:even )?(?:replying|responding|answering|arguing|reading)|a (?:reply|response|answer))\b|\b(?:doesn't|does not|don't) (?:even )?(?:deserve|merit|warrant) (?:an?y? )?(?:answer|reply|response|my time)\b|\bwon't (?:even )?(?:respond to|answer|reply to) (?:that|this)(?=[.!]*$)|^(?:oh,? )?(?:poor (?:you|baby)|my heart bleeds(?: for you)?|sucks to be you|cry about it|too bad(?: for you)?|so sad|own it|lose my number|nobody cares|who cares)(?=[.!]*$)|\brather not waste my time\b|\bvalue my (?:sanity|time)(?=[.!]*$)/iu,
    /^(?:please |oh,? |just |really,? )?(?:get (?:over (?:yourself|it)|a grip|real|a life|lost|used to it|on with it)|grow up|wake up|welcome to (?:the real|my) world|don't flatter yourself|cry me a river|boo hoo|tough|deal with it|suck it up|dream on|in your dreams|as if|hard luck|not my circus|don't start|try harder|do better|be better)(?=[.!]*$)|\b(?:spare|save) (?:me|us) (?:the|your|this|that) \p{L}+|\b(?:don't|do not) lecture (?:me|us)\b|\b(?:don't|do not) need (?:a |another |your )lectures?\b|\bdon't tell me how to\b|\bi(?:'ve| have) been doing this since before\b|\bnot a mind[- ]?reader\b/iu,
    /\b(?:less|fewer) (?:talk|talking|chat|chatting|typing|excuses|drama|meetings|emails|whining|complaining),? more \p{L}+|\b(?:i|we) (?:want|need) (?:solutions|results|answers|action),? not (?:more )?(?:problems|excuses|questions|words|stories)\b|\b(?:don't|do not|stop) bring(?:ing)? (?:me|us) (?:more )?problems\b|\bstop (?:whining|complaining|moaning|playing games|making excuses|seeking attention|crying|being (?:so )?(?:difficult|dramatic|lazy|stupid))\b|\b(?:i|we) (?:have|'ve got) (?:actual|real|proper) work to do\b|\bi have a real job\b/iu,
    /^(?:and |well,? |honestly,? |frankly,? )?i (?:really |honestly |simply )?(?:don't|do not|couldn't) care(?: (?:less|anymore|any more))?(?=[.!]*$)|\bnot (?:even )?(?:going to|gonna) dignify\b|\b(?:don't|do not) (?:remember|recall) asking (?:you|for your)\b|\bwhen i want your (?:opinion|advice|help|input)\b|^excuses,? excuses\b|\b(?:i|we) (?:don't|do not) get paid enough\b|\b(?:this|that) is beneath (?:me|us)\b|\bleave the (?:thinking|design|coding|numbers|talking|decisions?) to\b|\btake your \p{L}+ (?:elsewhere|somewhere else)\b|\bgo bother (?:someone|somebody)\b/iu,
    /\b(?:(?:not|isn't|is not|never been|is hardly|hardly) (?:my|our) (?:problem|job|concern|issue|business|department)\b(?! (?:alone|only|if|to (?:judge|say|decide)))|(?:a |an? )?you[ -]problem\b|\bsounds like (?:a )?(?:you|your) problem\b|\byour problem,? not (?:mine|ours)\b|\bthat(?:'s| is) your (?:problem|own fault|lookout|tough luck)\b)/iu,
    /\b(?:i|we) (?:really |honestly |frankly |simply )?(?:don't|do not|couldn't|could not) care (?:how|why|what (?:you|your|anyone|it)|who|whose|if you|whether you|less|about (?:your|the (?:reasons?|details|excuses?)))\b|(?<!\b(?:anyone|those|someone|people|everyone) )\b(?:nobody|no one|who) (?:really )?cares\b(?! (?:for|about (?:the|our|my|it)))/iu,
    /(?:^|[,.;] |\b(?:just|please|go|then) )figure it out(?: (?:yourself|yourselves|on your own|among))?(?=\W*$)|\b(?:sort|work) (?:it|that|this) out (?:yourself|yourselves|among|on your own)\b|(?:^|[,.;] |\b(?:just|so|and) )(?:deal with it(?=[.!]*$|, (?:we|i|and|like))|get over it|get used to it|man up|toughen up|grow up|suck it up|grow a (?:thicker skin|pair|spine))\b|\bi suggest you get used to\b|\bneed to grow a\b/iu,
    /\b(?:cry me a river|tough luck|boo hoo|take it or leave it|life (?:is|isn't|'s) (?:not )?(?:un)?fair|like it or lump it|stay in your lane|mind your own|concentrate on your own|save your breath|talk to the hand|i don't do hand-?holding|not my (?:circus|monkeys))/iu,
    /\b(?:not (?:up )?(?:for|open (?:for|to)) (?:debate|discussion|negotiation)|(?:isn't|is not|not) a (?:discussion|debate|negotiation|request)(?=\W*$)|(?:there is|there's|we have) nothing (?:(?:left|more|further) )?to discuss(?: (?:here|further))?(?=\W*$)|end of (?:story|discussion|debate)|case closed|not having (?:this|that) (?:conversation|discussion|argument)(?: again)?|no (?:ifs|buts)|and that is final)\b/iu,
    /\b(?:i(?:'m| am)|we(?:'re| are)|i won't be|we won't be) not (?:going to|gonna) (?:discuss|argue|debate|have this|repeat (?:it|this|that|myself)|beg|explain (?:it|this|that|myself)|justify|correct every|hold your|chase|waste)\b(?!,? you're)|\b(?:i|we) (?:shouldn't|don't|won't|do not|will not) (?:need|have) to (?:justify|explain) (?:myself|my|ourselves|our)\b/iu,
    /\b(?:i|we) (?:really )?(?:don't|do not|haven't) (?:have |got )?(?:the |any )?(?:time|energy|patience|crayons|bandwidth)(?: or \p{Ll}+)? (?:for (?:this|your|that|dead ends|games|excuses|drama|hand)|to (?:explain (?:it|this|everything)|hold|argue|go through (?:what|every)|babysit|chase|debate|deal with (?:your|this)|waste|teach))\b/iu,
    /\bnot (?:remotely |really |at all )?interested in (?:why|how (?:you|it)|your|what (?:you|your)|excuses|hearing (?:why|excuses|your)|whose)\b|\b(?:don't|do not) (?:want|need|wanna) to (?:hear|know) (?:about |any |your )?(?:why|it(?=\W*$)|excuses?|another word|the (?:reasons?|whole story|details of))\b|\b(?:don't|didn't) (?:need|ask for|want) (?:the|your|a) (?:story|life story|opinion|lecture|essay|commentary|excuses?)\b|\bno (?:more )?excuses\b|\bbring (?:an excuse|solutions)\b|\benough (?:excuses|whining|moaning|drama|complaining)\b|\bhad enough (?:of )?(?:excuses|whining|your|this)\b/iu,
    /\b(?:we're|we are|i'm|i am) not (?:a charity|your (?:mother|mum|mom|secretary|assistant|babysitter|maid|therapist|help ?desk|search engine|personal|servant|nanny|pa|driver)|made of money|a mind[- ]?reader|here to (?:hold|babysit|serve|do your|clean up))\b/iu,
    /\b(?:ask someone who cares|nobody asked (?:you(?=[.!]*$)|for your)|wrong (?:channel|person|place),? (?:wrong|try|ask somewhere)|not reading (?:all )?that|i stopped reading|stopped reading (?:at|after)|not (?:going to|gonna) (?:read|review) (?:all |\d)|can't be expected to (?:read|explain)|i(?:'ve| have) (?:better|more important) things to do|not obliged to (?:explain|justify)|i don't owe you|you(?:'ll| will) live(?=\W*$)|you(?:'ll| will) figure it out(?=\W*$)|we(?:'re| are) not (?:in the habit|a bank))\b/iu,
    /^(?:google it|look it up|search (?:the|for it)|rtfm|read the (?:docs?|manual|f\S+ manual)|next idea|enough|get on with it|grow up|try again)(?=[.]*$)|\b(?:just )?google it\b(?! says)/iu,
  ],
  plain:
    /\b(?:isn't (?:your|my) fault|(?:fine|works|joy|either|good) (?:by|for|with) (?:me|us)|csv is|any format|figure it out (?:together|faster)|we(?:'ll| will| can) figure|help (?:you|me|us) figure|because of the name|charity (?:yet|case|shop)|but i'm (?:going|happy|free)|coffee|monday first|whole story|for the kitten|can you|could you|looking forward|accept|happy|so far|on a friday)\b|!/iu,
  examples: {
    flagged: [
      'That’s ‹not my job›.',
      '‹Figure it out yourself›.',
      '‹I don’t care how› you do it.',
      'The rota stands. ‹There is nothing to discuss›.',
      '‹I’m not your secretary›.',
      '‹Google it›.',
      'I’m ‹not interested in why›, I need the keys.',
    ],
    clean: [
      'We’ll figure it out together.',
      'I don’t care about the format, csv is fine.',
      'It’s not your fault, the vendor changed the form.',
      'There’s nothing left to discuss: we accept all your changes and look forward to it.',
      'We’re not a charity yet, the registration takes until June.',
      'Whatever date works for you is fine.',
      'Could you read the docs for the retry part?',
      'We haven’t had time for the second test yet.',
      'Enough chairs are in the hall.',
      'I’m not interested in the trip this year, thank you.',
    ],
    rewritten: [
      ['That’s not my job.', 'That sits with [name].'],
      ['Google it.', 'It is covered in [link].'],
    ],
  },

  rewrite(sentence, match) {
    const { text, source } = sentence;
    const end = text.length;
    if (
      /^(?:that(?:'s| is)|this is|it(?:'s| is)) (?:really )?not (?:my|our) (?:problem|job|concern|issue|department|business)\W*$/iu.test(
        text,
      )
    ) {
      const small = /^\p{Ll}/u.test(source);
      return [
        {
          start: 0,
          end,
          label: 'Say who can help',
          replacement: `${small ? 'that' : 'That'} sits with [name]${/[.!]$/u.test(text) ? '.' : ''}`,
        },
      ];
    }
    if (/^(?:(?:just )?google it|look it up|rtfm|read the (?:docs?|manual))[.!]*$/iu.test(text))
      return [
        { start: 0, end, label: 'Point to the place', replacement: 'It is covered in [link].' },
      ];
    return leaveOutBarb(sentence, match);
  },
});
