// Closed word classes that the tables of this folder share: sources for patterns, each one group.

/** What people make and others meet: a thing one can have read, heard or used before one writes. */
export const works =
  '(?:talks?|posts?|articles?|pieces?|papers?|essays?|threads?|books?|newsletters?|podcasts?|episodes?|videos?|blogs?|interviews?|reports?|stud(?:y|ies)|columns?|keynote|lectures?|webinars?|presentations?|write-?ups?|guides?|tutorials?|series|research|notes?|letters?|stor(?:y|ies)|chapters?|comments?|repo|library|package|campaigns?|thesis|patents?|films?|courses?|workshops?|panel|tedx?|answers?|teardown|op-ed|poster|exhibition|recipes?|map|talk at|issue|tool|proposal on|rfc|pr|map|chart|dataset|framework|remarks?|point|work (?:on|with|at|in))';

/** What one says of a work one has met. */
export const workWords = "(?:[\\p{L}\\d'-]+ ){0,4}";

/** What a stranger belongs to. */
export const organisations =
  '(?:company|firm|organi[sz]ation|institution|business|startup|agency|employer|hospital|school|restaurant|hotel|bank|shops?|stores?|studio|lab|brand|industry|sector|field|clinic|farm|bakery|church|university|department|practice|plant|factory|foundation|association|club|museum|venue|municipality|council|chain)';

/** What people offer when they sell or recruit. */
export const ventures =
  '(?:platform|products?|solutions?|startup|start-up|app|agency|firm|company|organi[sz]ation|ngo|charity|program(?:me)?|services?|tool|software|technology|ai|podcast|channel|newsletter|brand|foundation|shelter|course|network|community|event|conference|gala|launch|round|brochure|catalogue|prices?|rates|survey|study|handbook|portal)';

/** What people ask others to look at. */
export const belongings =
  '(?:cv|c\\.v\\.|resum[eé]|portfolio|profile|deck|pitch|app|book|course|product|startup|company|website|web site|site|podcast|channel|thesis|dissertation|essays?|paper|statement|manuscript|script|screenplay|film|music|project|fundraiser|invite|invitation|request|idea|proposal|services?|offer|goals?|career|application|son|daughter|cousin|landing page|copy|github|contract|story|memoir|novel|cover letter|demo|draft|plan|code|questions?|design|art|songs?|newsletter|personal brand)';
