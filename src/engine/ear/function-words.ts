const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those i you he she it we they me him her us them my your his its our their mine yours who
  whom whose which what when where why how all any both each few more most other some such no nor not only own same so
  than too very can will just don't should now could would may might must shall do does did done be is am are was were
  been being have has had having if or and but because as until while of at by for with about against between into
  through during before after above below to from up down in out on off over under again further then once here there
  ever never always still already yet even also else maybe perhaps please thanks thank sorry really actually obviously
  clearly simply apparently surely course let know think guess suppose assume need want get got one two another someone
  anyone everyone nobody something anything everything nothing i'm you're he's she's it's we're they're i've you've
  we've they've i'd you'd he'd we'd they'd i'll you'll we'll they'll isn't aren't wasn't weren't haven't hasn't hadn't
  won't wouldn't doesn't didn't can't cannot couldn't shouldn't let's that's who's what's here's there's ok okay yes
  hi hello ^ $`.split(/\s+/u),
);

/** Words that carry grammar and stance rather than content. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
