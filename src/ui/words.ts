import type { Category } from '../engine/diagnostic.ts';
import type { ChecklistAnswer, Tone } from '../engine/report.ts';

/** Every word that the interface shows, in one place. Rules and checklists bring their own. */
export const words = {
  name: 'Tact',
  close: 'Close',
  onlyHere: 'Read on this machine only',

  /** Short name of a category, as the card shows it beside its mark. */
  category: {
    harshness: 'Lands hard',
    ambiguity: 'Two readings',
    outreach: 'First contact',
    trust: 'Trust',
  } satisfies Record<Category, string>,
  categoryMeaning: {
    harshness: 'Words that may land harder than meant.',
    ambiguity: 'Words that can be read in more than one way.',
    outreach: 'Messages to people who don’t know the writer yet.',
    trust: 'Promises, apologies and news that decide whether people rely on a message.',
  } satisfies Record<Category, string>,

  /** The whole message, in a heading. */
  tone: {
    hostile: 'Reads as harsh',
    sharp: 'Reads as sharp',
    plain: 'Reads as matter-of-fact',
    friendly: 'Reads as friendly',
    warm: 'Reads as warm',
  } satisfies Record<Tone['label'], string>,

  reading: {
    clear: 'Nothing here is likely to be taken the wrong way.',
    harshness: (count: number) =>
      `${count === 1 ? 'One phrase' : `${atMostTwelve(count)} phrases`} may land harder than meant.`,
    ambiguity: (count: number) =>
      `${count === 1 ? 'One phrase' : `${atMostTwelve(count)} phrases`} can be read two ways.`,
    trust: (count: number) =>
      `${count === 1 ? 'One promise or apology' : `${atMostTwelve(count)} promises or apologies`} could be firmer.`,
    outreach: 'The ask comes before the reader knows why.',
  },

  findings: {
    title: 'Worth a look',
    goTo: 'Show',
    goToMeaning: 'Show in the message',
    noWords: 'The whole message',
  },

  rewrite: {
    apply: 'Apply',
    copy: 'Copy',
    /** For screen readers, in place of what is struck and what is marked. */
    spoken: (before: string, after: string) => `Instead of “${before}”: “${after}”.`,
    spokenRemoval: (before: string) => `Without “${before}”.`,
    applyNamed: (label: string) => `Apply: ${label}`,
    copyNamed: (label: string) => `Copy: ${label}`,
  },

  dismiss: {
    title: 'Dismiss',
    once: 'this once',
    phrase: 'this phrase',
    rule: 'this rule',
    onceMeaning: 'Dismiss this once',
    phraseMeaning: (phrase: string) => `Dismiss this phrase from now on: “${phrase}”`,
    ruleMeaning: 'Dismiss this rule everywhere',
  },

  moreLikeThis: (count: number) => `${count} more like this`,

  pill: {
    clear: 'Tact: nothing to look at. Open the reading.',
    checking: 'Tact is reading. Open the reading.',
    off: 'Tact is off here. Open the reading.',
    count: (count: number) =>
      `Tact: ${count === 1 ? '1 finding' : `${count} findings`}. Open the reading.`,
  },

  checklist: {
    title: 'First message',
    progress: (done: number, total: number) => `${done} of ${total} there`,
    answer: {
      yes: 'There',
      no: 'Missing',
      unclear: 'Can’t tell',
    } satisfies Record<ChecklistAnswer['answer'], string>,
    example: 'For instance:',
  },

  toast: {
    applied: 'Rewritten',
    undoHint: (keys: string) => `${keys} takes it back`,
    undo: 'Undo',
    copied: 'Copied',
    dismissed: 'Dismissed',
    ruleOff: 'Rule turned off',
  },

  popup: {
    settings: 'Settings',
    siteSwitch: (site: string) => `Tact on ${site}`,
    checking: 'Reading the message',
    noMessage: {
      title: 'No message yet',
      text: 'Click into a message on this page and its reading appears here.',
    },
    siteOff: {
      title: (site: string) => `Resting on ${site}`,
      text: 'Nothing on this site is read until it is switched on again.',
      action: 'Switch on',
    },
    unsupported: {
      title: 'Nothing to read here',
      text: (sites: string) => `Tact works where messages are written: ${sites}.`,
      action: 'Try it on a blank page',
    },
    noPermission: {
      title: (site: string) => `${site} is waiting for a yes`,
      text: 'The browser asks before an extension may read a site. Messages are read on this machine only.',
      action: 'Allow on this site',
    },
    updated: {
      title: 'Tact was updated',
      text: 'Reload this page to go on. A draft that the site saves will still be there.',
      action: 'Reload page',
    },
  },

  options: {
    title: 'Settings',
    sections: {
      categories: 'What to look for',
      rules: 'Rules',
      phrases: 'Dismissed phrases',
      sites: 'Sites',
    },
    rulesIntro: (count: number) =>
      `${count} patterns, each with its reason. Switch off what doesn’t fit the way people write around here.`,
    search: 'Search rules',
    searchHint: 'Search by word, such as “deadline”',
    noRules: (query: string) => `No rule speaks of “${query}”.`,
    found: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
    off: (count: number) => `${count} off`,
    quiet: 'Stays quiet at',
    categoryOff: 'This category is switched off, so its rules rest too.',
    phrasesIntro: 'Phrases that are never spoken of again. They are kept on this machine.',
    noPhrases: 'None yet. Dismissing a phrase in a message puts it on this list.',
    phraseInRule: (rule: string) => `for ${rule}`,
    phraseEverywhere: 'for every rule',
    remove: 'Remove',
    removeNamed: (phrase: string) => `Remove “${phrase}” from the list`,
    sitesIntro: 'Where messages are read while they are written.',
    privacy: 'Settings stay in this browser. No message leaves this machine.',
  },

  welcome: {
    title: 'Write as usual. See how it lands.',
    intro:
      'Tact reads a message the way its recipient will, while it is being written. Try it here: type, or start from a sample.',
    kinds: { mail: 'Mail', chat: 'Chat', first: 'First message' },
    kindLabel: 'Kind of message',
    boxLabel: 'Your message',
    placeholder: 'Write a message',
    samples: 'Samples',
    clear: 'Start empty',
    stepsTitle: 'How it works',
    steps: [
      {
        title: 'Write',
        text: 'A soft line appears under words that may be read differently than meant. Nothing is added to the message.',
      },
      {
        title: 'Look',
        text: 'Point at the line. A card says what it is, how a reader may take it, and what could stand there instead.',
      },
      {
        title: 'Choose',
        text: 'One click rewrites those words, one undo brings them back. Anything can be dismissed for good.',
      },
    ],
    stepPictures: {
      write: 'Please send it ‹ASAP›.',
      look: 'This leaves the date open.',
      choose: ['Please send it', 'ASAP', 'by Friday'],
    },
    lines: 'Three kinds of line',
    privacyTitle: 'What stays on this machine',
    privacy:
      'Everything. Reading happens inside the browser, with no account and no server. Only settings and dismissed phrases are kept, and they can be deleted at any time.',
    sites: (sites: string) => `Works in ${sites}.`,
    settings: 'Settings',
  },
} as const;

const numerals = 'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

function atMostTwelve(count: number): string {
  return numerals[count] ?? String(count);
}

/** “Gmail, Outlook and Slack”. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
