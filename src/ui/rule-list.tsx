import { useId, useState } from 'preact/hooks';
import type { Category } from '../engine/diagnostic.ts';
import { CategoryMark, Icon } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';
import { type RuleEntry, type SwitchedOff, searchRules } from './options-model.ts';
import { Switch } from './switch.tsx';
import { words } from './words.ts';

type RuleListProps = {
  readonly rules: readonly RuleEntry[];
  /** In the order in which they are shown. */
  readonly categories: readonly Category[];
  readonly off: SwitchedOff;
  readonly onSet: (rule: string, isOn: boolean) => void;
};

/** Every rule with its switch, by category, with a search over all of them. */
export function RuleList({ rules, categories, off, onSet }: RuleListProps) {
  const [query, setQuery] = useState('');
  const found = searchRules(rules, query);
  const isSearching = query.trim() !== '';
  return (
    <div class="rules">
      <label class="search">
        <Icon name="search" />
        <span class="spoken">{words.options.search}</span>
        <input
          type="search"
          value={query}
          placeholder={words.options.searchHint}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="spoken" role="status">
        {isSearching && words.options.found(found.length)}
      </p>
      {found.length === 0 && <p class="options-empty">{words.options.noRules(query.trim())}</p>}
      {categories.map((category) => {
        const inCategory = found.filter((rule) => rule.category === category);
        return (
          inCategory.length > 0 && (
            <RuleGroup
              key={category}
              category={category}
              rules={inCategory}
              off={off}
              onSet={onSet}
            />
          )
        );
      })}
    </div>
  );
}

type RuleGroupProps = Omit<RuleListProps, 'categories'> & { readonly category: Category };

function RuleGroup({ category, rules, off, onSet }: RuleGroupProps) {
  const isResting = off.categoriesOff.includes(category);
  const offCount = rules.filter(({ id }) => off.rulesOff.includes(id)).length;
  return (
    <section class="rule-group" data-resting={isResting || undefined}>
      <h3 class="rule-group-title">
        <CategoryMark category={category} />
        {words.category[category]}
        <span class="rule-group-count">
          {rules.length}
          {offCount > 0 && `, ${words.options.off(offCount)}`}
        </span>
      </h3>
      {isResting && <p class="options-empty">{words.options.categoryOff}</p>}
      <ul class="options-list">
        {rules.map((rule) => (
          <Rule
            key={rule.id}
            rule={rule}
            isOn={!off.rulesOff.includes(rule.id)}
            onSet={(isOn) => onSet(rule.id, isOn)}
          />
        ))}
      </ul>
    </section>
  );
}

type RuleProps = {
  readonly rule: RuleEntry;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
};

function Rule({ rule, isOn, onSet }: RuleProps) {
  const [isOpen, open] = useState(false);
  const id = useId();
  const { category, message, why, flagged, clean } = rule;
  return (
    <li class="rule" data-off={!isOn || undefined} data-open={isOpen || undefined}>
      <button
        type="button"
        class="rule-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        <span class="options-item">
          <span class="options-name">{message}</span>
          {flagged && (
            <span class="options-note">
              <MarkedText text={flagged} category={category} />
            </span>
          )}
        </span>
        <Icon name="chevron" />
      </button>
      <Switch isOn={isOn} label={message} onChange={onSet} />
      <div id={id} class="rule-more" hidden={!isOpen}>
        <p>{why}</p>
        {clean && (
          <p class="options-note">
            {words.options.quiet} “{clean}”
          </p>
        )}
        <p class="rule-id">{rule.id}</p>
      </div>
    </li>
  );
}
