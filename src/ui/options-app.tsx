import type { ComponentChildren } from 'preact';
import type { Category } from '../engine/diagnostic.ts';
import { Button } from './button.tsx';
import { CategoryMark, Icon, Sign } from './icon.tsx';
import type { DismissedEntry, OptionsActions, RuleEntry, SwitchedOff } from './options-model.ts';
import { RuleList } from './rule-list.tsx';
import { Switch } from './switch.tsx';
import { words } from './words.ts';

export type OptionsAppProps = {
  readonly off: SwitchedOff;
  readonly rules: readonly RuleEntry[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly actions: OptionsActions;
};

const order: readonly Category[] = ['harshness', 'ambiguity', 'outreach', 'trust'];

/** The options page: everything that can be switched off, and what has been dismissed. */
export function OptionsApp({ off, rules, sites, actions }: OptionsAppProps) {
  const { sections } = words.options;
  const categories = order.filter((one) => rules.some(({ category }) => category === one));
  return (
    <div class="options">
      <aside class="options-aside">
        <h1>
          <Sign size={28} />
          {words.name}
        </h1>
        <nav aria-label={words.options.title}>
          {Object.entries(sections).map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </aside>
      <main class="options-main">
        <Section id="categories" title={sections.categories}>
          <ul class="options-list">
            {categories.map((category) => (
              <li key={category}>
                <Switch
                  isOn={!off.categoriesOff.includes(category)}
                  onChange={(isOn) => actions.setCategory(category, isOn)}
                >
                  <CategoryMark category={category} />
                  <span class="options-item">
                    <span class="options-name">{words.category[category]}</span>
                    <span class="options-note">{words.categoryMeaning[category]}</span>
                  </span>
                </Switch>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="rules" title={sections.rules} intro={words.options.rulesIntro(rules.length)}>
          <RuleList rules={rules} categories={categories} off={off} onSet={actions.setRule} />
        </Section>
        <Section id="phrases" title={sections.phrases} intro={words.options.phrasesIntro}>
          <Phrases dismissed={off.dismissed} onForget={actions.forget} />
        </Section>
        <Section id="sites" title={sections.sites} intro={words.options.sitesIntro}>
          <ul class="options-list">
            {sites.map(({ id, name }) => (
              <li key={id}>
                <Switch
                  isOn={!off.sitesOff.includes(id)}
                  onChange={(isOn) => actions.setSite(id, isOn)}
                >
                  <span class="options-item options-name">{name}</span>
                </Switch>
              </li>
            ))}
          </ul>
        </Section>
        <footer class="options-foot">
          <Icon name="lock" size={14} />
          {words.options.privacy}
        </footer>
      </main>
    </div>
  );
}

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
};

function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro && <p class="options-intro">{intro}</p>}
      {children}
    </section>
  );
}

type PhrasesProps = {
  readonly dismissed: readonly DismissedEntry[];
  readonly onForget: (dismissed: DismissedEntry) => void;
};

function Phrases({ dismissed, onForget }: PhrasesProps) {
  if (dismissed.length === 0) return <p class="options-empty">{words.options.noPhrases}</p>;
  return (
    <ul class="options-list">
      {dismissed.map((entry) => (
        <li key={`${entry.phrase} ${entry.rule}`} class="options-phrase">
          <span class="options-item">
            <span class="options-name">“{entry.phrase}”</span>
            <span class="options-note">
              {entry.rule ? words.options.phraseInRule(entry.rule) : words.options.phraseEverywhere}
            </span>
          </span>
          <Button meaning={words.options.removeNamed(entry.phrase)} onPress={() => onForget(entry)}>
            {words.options.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
