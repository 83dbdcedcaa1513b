import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'rhetorical-attack',
  category: 'harshness',
  strength: 'warning',
  family: 'question',
  message: 'There is no good answer to this question.',
  why: 'Readers can only defend themselves or stay silent. Ask what you would really like to know.',
  cues: 'even thinking exactly earth hell heck think expect serious kidding joking real mind blind deaf dare still taught does thought approved planet world universe since point use really seriously honestly just only not keeps hard difficult idea medal adult call anyone anybody ever complicated much speaking chinese all supposed joke so want wrong side stop proud optional tell actually forget forgotten bother best ignoring listening attention new english missing asleep here capable need asked deliberately purpose heard better treat business always nerve listen stupid idiot look charge expert fun problem care asking telling any impressed impress cookie prize clue effort pass planning going value write fault now'.split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /^(?:and |so |but )?how (?:exactly )?is (?:that|this|it) (?:my|our) (?:problem|fault|job)\b|^(?:and )?why (?:should|would) (?:i|we|anyone) care\b|^why am i (?:even )?(?:in|on|copied|doing|being|paying)\b.*\?|^why are you (?:even )?(?:asking (?:me|us)|telling (?:me|us)|writing to me|still here)\b|^(?:and |so |wait,? )?you(?:'re| are) (?:only )?telling (?:me|us) (?:this |that )?(?:only )?now\b|\bcould you be any (?:more|less|\p{L}+er)\b|^you couldn't (?:even|have) \p{L}+.*\?/iu,
    /\b(?:(?:is|are) (?:this|that|i|we) supposed to (?:be )?impress(?:ed)?|(?:am|are) (?:i|we) supposed to (?:be )?(?:impressed|guess|know that by magic|read your mind)|should i be impressed)\b|^(?:do )?(?:you )?want a (?:medal|cookie|prize|trophy|round of applause)\b|\bdo you (?:people )?(?:even )?have any (?:idea|clue) (?:how|what)\b|\b(?:did|does) (?:you|any ?(?:one|body)|they) put any (?:thought|effort|care|work)\b|\bhow did (?:this|that|it) (?:ever |even )?(?:pass|get (?:past|approved|through|merged|signed)|make it)\b|\b(?:was|were) (?:any ?(?:one|body)|you|someone) (?:ever )?(?:planning (?:on|to)|going to) (?:tell|inform|let|mention)\b|\bwhen were you (?:going|planning) to (?:tell|mention|let)\b|\bwhat value do(?:es)? (?:you|your)\b|^what is (?:this|that) (?:even )?supposed to (?:be|mean|do|tell)\b|\bsupposed to help how\b|\bdid you write this yourself\b/iu,
    /^(?:please )?tell me (?:that )?you (?:didn't|haven't|did not|have not|aren't|are not|weren't)(?: just| really| actually)? \p{L}+|^seriously,? (?:who|what|why|how)\b.*\?/iu,
    /^(?:so |and |but )?(?:do|does) (?:i|we) (?:look|seem|sound|strike you as) (?:stupid|like (?:an?|your)|blind|naive|as if)\b.*\?|\bdo you (?:think|take) (?:i'm|i am|we're|we are|me for|us for) (?:an? )?(?:stupid|idiots?|fools?|blind|naive|your \p{L}+|made of)\b.*\?|^(?:is this|is that) how (?:you|your \p{L}+) (?:treat|do|run|handle|speak|talk|work|deal)\b.*\?|^(?:do|does) (?:you|your \p{L}+) (?:always |really |normally )?(?:treat|talk to|speak to) (?:all (?:of )?your|everyone|every(?:body)?|people|your)\b.*\?/iu,
    /\b(?:don't|haven't|do|have) you (?:have |got )(?:anything|something|nothing) better to do\b|\bhaven't you got better\b|\bdid you do (?:this|that|it) on purpose\b|\bare you deliberately\b|\bmust you (?:always|really|constantly)\b|\bdo you (?:ever|even|never) (?:listen|read|think|check|answer|test|learn|stop)\b.*\?|\bwho (?:put|made|elected|appointed) you\b(?=.*\?)|^who asked you(?=[?.!])|\bdo you even want\b|^(?:oh,? |so,? )*(?:so )?you(?:'re| are) (?:the|an?|our|now the) (?:expert|boss|manager|lawyer|designer|doctor)(?: here)?(?: now)?(?: too)?\?/iu,
    /^(?:and |so |but )?(?:did|do|does|have|has) (?:you|any ?(?:one|body)|they|your team)(?: guys| people| all| here)? (?:(?:actually|really|honestly|seriously|ever|bother(?:ed)? to) (?:read|reads|look|looked|check|checked|test|tested|think|thought|listen|listened|open|opened|try|tried|care|work)\b(?! (?:at|on|for|with) (?:a|the) (?:site|night|lab|farm|shop))|forget how to|forgotten how to|bother(?:ed)? to\b).*\?|^(?:does|do|did|can) any ?(?:one|body) (?:here|on (?:this|your) (?:team|side)|in (?:this|your) \p{L}+) (?:(?:even |actually |ever |still )(?:read|check|test|look|listen|care|work|answer|think)|read (?:the|their|my|e-?mails?|any|what)|test|check|listen|care|think)\b.*\?/iu,
    /^(?:so |and |wait,? |seriously,? |sorry,? )?(?:is|was) (?:this|that) (?:really |honestly |seriously |supposed to be )?(?:a joke|the best (?:you|your|we)|your best|all you|it|some kind of joke|meant to be a joke)\b.*\?|^(?:this|that) is a joke,? (?:right|isn't it)\b|\bare you (?:even |actually |still |deliberately |purposely |intentionally )*(?:ignoring (?:me|us|my)|listening(?=\?| to (?:me|us|yourself|what))|paying attention(?=\?)|trying to (?:annoy|lose)|asleep|awake|blind|capable)\b.*\?|\bis english your\b|\bignoring (?:me|us|my \p{L}+) on purpose\b|\b(?:or|and) did you just ignore\b|\bam i missing something,? or\b/iu,
    /\b(?:did|do|does|have|has|are|is|was|were|can|could) (?:you|any ?(?:one|body)|they|your \p{L}+|he|she|people) (?:guys |people |all |lot |ever )?even (?!out|if|better|closer|further|number|on)\p{L}+.*\?|\bdid you even\b|\bdo you even\b/iu,
    /\b(?:what (?:were|was) (?:you|they|he|she|your \p{L}+) (?:even |possibly )?thinking|what (?:on earth|the (?:hell|heck))(?=.*\?)|(?:who|why|how|where) on earth(?=.*\?)|who (?:do|does) (?:you|he|she|they) think (?:you|he|she|they)|what (?:did|do) you (?:expect|think (?:would|was going to|happens|happened))|what exactly did you think)\b/iu,
    /\bare you (?:serious|kidding(?: me)?|joking|for real|having a laugh|out of your mind|blind|deaf|deliberately|incapable|trying to (?:be funny|annoy|sabotage))\b.*\?|\byou(?:'re| are| must be) (?:joking|kidding)\b.*[?.]|\byou can(?:'t|not) be serious\b/iu,
    /\bhow (?:dare you|could you (?:possibly|not|even|let|forget|miss|do this))\b|\bhow (?:is|are) (?:this|that|it|we|you) (?:still|even|not) (?!(?:open|possible|using|going|available)\b)\p{L}+.*[?.]|\bhow (?:hard|difficult) (?:can|could) (?:it|that|this)\b|^(?:and )?is it (?:really )?(?:that|so|too) (?:hard|difficult|complicated|much to ask)\b|\b(?:is|was) (?:it|that|this) (?:really )?(?:so|too|that) (?:hard|difficult|much) to (?:ask|expect|read|put|write|send|do|check|use|reply|answer|follow)\b/iu,
    /\bwho (?:thought (?:that|this|it) was (?:a good|acceptable|ok)|in their right mind|taught you|made you|asked you)\b(?! to (?:come|do|send|call|sign|pay))(?=.*\?)|\b(?:and )?whose (?:bright|brilliant|genius|stupid|great) idea\b|^(?:and )?whose idea was (?:it to|this)\b|\bwhose side are you\b/iu,
    /\b(?:on |from )?(?:which|what) planet\b|\bin what (?:world|universe)\b|\bsince when (?:do|does|did|is|are|was|has|have|can)\b|\bwhat(?:'s| is| was) (?:even )?the point of (?:\p{L}+ing|this|having|these|that|a|the)\b.*\?|\bso what was the point of\b|\bwhat do (?:you|i|we) (?:want|need|get),? (?:a|an) (?:medal|prize|cushion|cookie|applause|trophy)\b|\bwhat(?: else)? do you (?:need|want),? a\b/iu,
    /^(?:so |and )?are we (?:really|seriously|honestly|all just|just)\b.*[?.]|^(?:ok |cool,? |great,? |oh,? |ah,? )?(?:so )(?:we(?:'re| are)|you(?:'re| are)|nobody|no one) (?:just |all just |simply |now just )(?:ignoring|skipping|not|going to|pretending|making|throwing|letting|expected|supposed|meant)\b/iu,
    /\bam i (?:the only (?:one|person) (?:here )?who (?:actually|reads?|cares?|labels?|knows?|does|thinks?|works?|ever)|speaking (?:\p{L}+|another)|talking to (?:a wall|myself|a brick))\b|\bwas i speaking\b|\bis it (?:just|only) me or (?:does|do|is|are|has|have) (?:\p{L}+ )?(?:nobody|no one|someone|somebody|everyone|you|people|qa|sales|support|marketing|finance|legal|hr|it|the (?:team|new))\b/iu,
    /^(?:can|could) (?:you|people|we|everyone|somebody|y'all) (?:please |maybe |perhaps |at least )?(?:not\b(?! (?:see|hear|open|make|join|attend|find|have|come|do (?:it|this) (?:on|in)))|(?:please )?stop (?!by\b|the car|at\b|the (?:pump|machine|line|belt)))/iu,
    /\byou call (?:this|that|it|yourself|yourselves|these)\b|^(?:and |so |wait,? )?(?:this|that) is (?:what you|the (?:best|version|work) (?:you|i)|supposed to be (?:the|a|your|our|finished|done|good)|your (?:best|idea of|plan|solution))\b.*\?|^(?:and )?that(?:'s| is) (?:all|it)\?|\bis (?:this|that) (?:some kind of|supposed to be|meant to be) (?:a )?(?:joke|funny|helpful|an? )/iu,
    /^(?:did|does|do|has|have|is) any ?(?:one|body) (?:here |on (?:that|your|this) (?:side|team|end) |at your \p{L}+ |in \p{L}+ )?(?:even|actually|ever|still|really)\b.*\?|^(?:and )?who keeps \p{L}+ing (?:my|the|our)\b.*\?|^did (?:nobody|no one) (?:think|bother|check|ask|read|notice)\b|\b(?:what|something) is wrong with you\b|\bwhat(?:'s| is) wrong with (?:you|people)\b/iu,
    /\b(?:do|does|are|is) (?:we|you|i|it|this) (?:really|seriously|honestly) (?:have to|need to|going to|think|believe|expect|that|so)\b.*\?|\bdo i (?:really )?(?:have|need) to (?:do everything|explain|spell|remind|name|hold|involve|come down|draw|teach)\b|\bhave you (?:ever|actually|even) (?:considered|tried|thought of|bothered|heard of|opened|set foot|read)\b.*\?/iu,
  ],
  plain:
    /\b(?:boat|karaoke|is it even possible|so (?:we're|you're) just|let me know|gorgeous|amazing|best price|also already|intersection|lunch|dinner|drinks?|birthday|friday\?|ping pong|second page|for now|right\?|jar|since when do we have a)\b|!\s*$|[🎉❤😂😊🙂😄]/iu,
  examples: {
    flagged: [
      '‹Did you even read the brief?›',
      '‹What were you thinking›?',
      '‹How hard can it› be to update a spreadsheet?',
      '‹Are you kidding me?›',
      '‹Who taught you› to stack like that?',
      '‹Whose brilliant idea› was this?',
    ],
    clean: [
      'How difficult is it to migrate to the new version?',
      'Is it too much to carry for one person?',
      'Are you sure the test covers this path?',
      'What were your thoughts on the draft?',
      'Do you have time on Monday?',
      'Did anyone call the source?',
      'What exactly do you need from us?',
      'Is the number even or odd?',
      'Can you not see the file either?',
      'Have you tried the other cable?',
    ],
    rewritten: [
      ['Did you even read the brief?', 'Is anything in the brief unclear?'],
      [
        'How hard can it be to update a spreadsheet?',
        'What makes it hard to update a spreadsheet?',
      ],
    ],
  },

  rewrite(sentence, { start, words }) {
    const { text, source } = sentence;
    if (start > 0) return undefined;
    const asked =
      /^did you (?:guys |people )?even (?:read|open|look at|check) (?<thing>(?:the|my|our|this|that) [^,?]{2,60})\?$/iu.exec(
        source,
      )?.groups?.['thing'];
    const end = text.length;
    const label = 'Ask what you want to know';
    if (asked) return [{ start, end, label, replacement: `Is anything in ${asked} unclear?` }];
    const task =
      /^(?:how (?:hard|difficult) (?:can|could) (?:it|that) be|is it (?:really )?(?:that|so|too) (?:hard|difficult)) to (?<task>[^,?]{3,90})\?$/iu.exec(
        source,
      )?.groups?.['task'];
    if (task) return [{ start, end, label, replacement: `What makes it hard to ${task}?` }];
    if (/^what were you thinking/iu.test(words) && /^what were you thinking\W*$/iu.test(source))
      return [{ start, end, label, replacement: 'What led to this?' }];
    return undefined;
  },
});
