import { render } from 'preact';
import { sites } from '../../adapters/sites/index.ts';
import type { Rule } from '../../engine/rule.ts';
import { sendToBackground } from '../../platform/protocol.ts';
import { rules } from '../../rules/index.ts';
import type { BackgroundProtocol } from '../../session/protocol.ts';
import { type Settings, withItem } from '../../settings/settings.ts';
import { onSettingsChanged, readSettings } from '../../settings/store.ts';
import { OptionsApp } from '../../ui/options-app.tsx';
import type { OptionsActions, RuleEntry } from '../../ui/options-model.ts';

const root = document.getElementById('root') as HTMLElement;
const ruleEntries: readonly RuleEntry[] = rules.map((rule) => ({
  id: rule.id,
  category: rule.category,
  message: rule.message,
  why: rule.why,
  flagged: firstDraft(rule.examples.flagged),
  clean: firstDraft(rule.examples.clean),
}));

function firstDraft([example]: Rule['examples']['clean']): string | undefined {
  return typeof example === 'object' ? example.draft : example;
}

function draw(settings: Settings): void {
  render(<OptionsApp off={settings} rules={ruleEntries} sites={sites} actions={actions} />, root);
}

/** The background is the only one that writes; the page is drawn again when it has. */
async function change(how: (settings: Settings) => Settings): Promise<void> {
  const { settings } = await readSettings();
  const request = { settings: how(settings) };
  await sendToBackground<BackgroundProtocol, 'changeSettings'>('changeSettings', request);
}

const actions: OptionsActions = {
  setCategory: (category, isOn) =>
    void change((settings) => ({
      ...settings,
      categoriesOff: withItem(settings.categoriesOff, category, !isOn),
    })),
  setRule: (rule, isOn) =>
    void change((settings) => ({
      ...settings,
      rulesOff: withItem(settings.rulesOff, rule, !isOn),
    })),
  setSite: (site, isOn) =>
    void change((settings) => ({
      ...settings,
      sitesOff: withItem(settings.sitesOff, site, !isOn),
    })),
  forget: ({ phrase, rule }) =>
    void change((settings) => ({
      ...settings,
      dismissed: settings.dismissed.filter((one) => one.phrase !== phrase || one.rule !== rule),
    })),
};

onSettingsChanged(draw);
draw((await readSettings()).settings);
