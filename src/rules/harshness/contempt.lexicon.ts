/** Words that judge work without saying what is wrong with it. No one of them is enough: a rule wants a frame around it. */
export const scornfulWords =
  "terrible|horrible|horrendous|awful|dreadful|appalling|atrocious|abysmal|pathetic|ridiculous|absurd|laughable|unacceptable|inexcusable|unprofessional|amateurish|amateur|sloppy|shoddy|useless|worthless|pointless|garbage|rubbish|trash|crap|nonsense|nonsensical|incoherent|embarrassing|disgraceful|shameful|insulting|idiotic|stupid|dumb|moronic|insane|half-baked|lazy|careless|mediocre|childish|incompetent|unreadable|unusable|shambolic|lousy|disgusting|outrageous|a (?:complete |total |real |bit of a |big )?(?:joke|mess|disaster|shambles|disgrace|farce|insult|embarrassment|nightmare|train ?wreck|waste of (?:my |our |everyone's )?(?:time|space|money))|an (?:absolute |utter )?(?:insult|embarrassment|joke|mess|disgrace|outrage)";

/** Words for a person that are never about their work. */
export const insults =
  'idiots?|morons?|clowns?|fools?|imbeciles?|losers?|jerks?|jackass(?:es)?|dimwits?|halfwits?|parasites?|freeloaders?|muppets?|cowards?|liars?|hypocrites?|crooks?|incompetents?|dinosaurs?|brats?|bull(?:y|ies)|prima donnas?|drama queens?|control freaks?|nobodies|snowflakes?|scumbags?|scum|slackers?|simpletons?|numpt(?:y|ies)|nitwits?|twits?|wankers?|pricks?|bastards?|assholes?|arseholes?|dickheads?|bitch(?:es)?|shitheads?|dumbass(?:es)?';

/** Traits that an insult ascribes. */
export const insultingTraits =
  'incompetent|stupid|dumb|lazy|clueless|pathetic|useless|delusional|hopeless|worthless|arrogant|childish|immature|dishonest|spineless|gutless|brainless|mindless|thick|dense|insufferable|ignorant|retarded|insane|out of your mind|full of (?:it|yourself|shit|crap)|a (?:joke|disgrace|embarrassment|liability|nuisance|waste of space|child|baby)|an (?:embarrassment|amateur|disgrace)';
