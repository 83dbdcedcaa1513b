/**
 * The walls between the rooms of src/, one line each. `test/repo/walls.test.ts` plants an import through every wall
 * and sees it caught.
 */
const wall = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

const room = (rooms, more = {}) => ({
  path: `^src/(?:${rooms})/`,
  pathNot: '[.]test[.]tsx?$',
  ...more,
});
const outside = (rooms) => ({ path: `^src/(?!(?:${rooms})/)` });
/** Anything but `import type`: what would put code of the room into the bundle. */
const code = (path) => ({ path, dependencyTypesNot: ['type-only'] });
const npm = (name) => ({ path: `^(?:node_modules/)?${name}(?:/|$)` });

module.exports = {
  // biome-ignore format: a wall is a line: name, from, to, why
  forbidden: [
    wall('engine-stands-alone', room('engine'), outside('engine'), 'The engine is one pure function: it knows no room of ours.'),
    wall('engine-runs-anywhere', room('engine|rules|checklists'), { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/compromise/' }, 'Engine, rules and checklists use the language itself and compromise, nothing else.'),
    wall('rules-see-only-engine', room('rules'), outside('engine|rules'), 'A rule reads sentences and messages, never a page, a setting or a browser.'),
    wall('rules-do-not-share', { path: '^src/rules/([^/]+/[^/.]+)[.]ts$' }, { path: '^src/rules/', pathNot: ['[.]lexicon[.]ts$', '^src/rules/$1[./]'] }, 'Rules stand side by side; words that two of them need are in a lexicon file.'),
    wall('checklists-see-only-engine', room('checklists'), outside('engine|checklists'), 'A checklist reads messages, as rules do.'),
    wall('adapters-know-the-page-only', room('adapters'), outside('adapters|engine'), 'An adapter knows one page; it shows nothing, stores nothing, asks nobody.'),
    wall('sites-and-editors-are-strangers', { path: '^src/adapters/editors/' }, { path: '^src/adapters/sites/' }, 'An editor never knows on which site it is.'),
    wall('engine-by-type-only', room('adapters|session|ui|settings'), code('^src/engine/'), 'Language is read in the background; other rooms know only the shapes of what it says.'),
    wall('session-conducts', room('session'), outside('session|engine|adapters|ui|settings'), 'Rules, sites and the way to the background are handed to a session.'),
    wall('adapters-by-type-only', room('session'), code('^src/adapters/'), 'Sites and editors are handed to a session; it knows only their shape.'),
    wall('ui-is-properties-only', room('ui'), outside('ui|engine'), 'Components get properties and call back; they fetch and store nothing.'),
    wall('settings-need-storage-only', room('settings'), outside('settings|engine|platform'), 'Settings know where they are stored, and nothing that is set by them.'),
    wall('platform-knows-none-of-us', room('platform'), outside('platform'), 'The door to the browser opens to the browser only.'),
    wall('background-sees-no-screen', room('background'), outside('background|engine|rules|checklists|adapters|session|settings|platform'), 'The background answers; what it answers is shown elsewhere.'),
    wall('session-by-type-only', room('background'), code('^src/session/'), 'Sessions run in pages; the background knows the shapes of what they ask.'),
    wall('cli-is-the-engine', room('cli'), outside('cli|engine|rules|checklists'), 'The command line reads files and asks the engine; it has no page and no settings.'),
    wall('one-door-to-compromise', { path: '^(?:src|test|scripts)/', pathNot: '^src/engine/(?:grammar|compromise)[^/]*$' }, npm('compromise'), 'compromise has quirks (wrong offsets, 300 ms to start): one file knows them.'),
    wall('one-door-to-the-browser', { path: '^src/', pathNot: '^src/platform/' }, npm('webextension-polyfill'), 'Browsers differ; one room knows how.'),
    wall('nobody-imports-entrypoints', { path: '^src/', pathNot: '^src/entrypoints/' }, { path: '^src/entrypoints/' }, 'Entrypoints wire and start; what others need moves to its room.'),
    wall('src-never-imports-test', { path: '^src/', pathNot: '[.]test[.]tsx?$' }, { path: '^(?:test|scripts|bench|corpus)/' }, 'What ships does not know how it is tested.'),
    wall('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'Two files that need each other are one file, or three.'),
    wall('everything-resolves', {}, { couldNotResolve: true, pathNot: '[?]script$' }, 'An import must name a file or an installed package.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js'] },
  },
};
