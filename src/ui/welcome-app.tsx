import { useState } from 'preact/hooks';
import type { Category } from '../engine/diagnostic.ts';
import { Button, IconButton } from './button.tsx';
import { ComposeBox } from './compose-box.tsx';
import { CategoryMark, Icon, Sign } from './icon.tsx';
import { type SampleKind, samples } from './samples.ts';
import { WelcomeSteps } from './welcome-steps.tsx';
import { listed, words } from './words.ts';

export type WelcomeAppProps = {
  /** Names of the sites on which Tact works. */
  readonly sites: readonly string[];
  readonly kind?: SampleKind;
  readonly onOpenOptions: () => void;
};

const kinds = ['mail', 'chat', 'first'] as const satisfies readonly SampleKind[];
const lines = ['harshness', 'ambiguity', 'outreach'] as const satisfies readonly Category[];

/** The page that opens after install: a box to write in, and what Tact does about it. */
export function WelcomeApp({ sites, kind: firstKind = 'mail', onOpenOptions }: WelcomeAppProps) {
  const [kind, setKind] = useState<SampleKind>(firstKind);
  const [sample, setSample] = useState(samples[firstKind][0].text);
  const text = words.welcome;

  const choose = (next: SampleKind) => {
    setKind(next);
    setSample(samples[next][0].text);
  };

  return (
    <div class="welcome">
      <header class="welcome-head">
        <span class="welcome-sign">
          <Sign size={28} />
          {words.name}
        </span>
        <IconButton icon="sliders" label={text.settings} onPress={onOpenOptions} />
      </header>
      <main class="welcome-main">
        <div class="welcome-hero">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </div>
        <section class="desk" aria-label={text.boxLabel}>
          <div class="desk-head">
            <KindChoice kind={kind} onChoose={choose} />
            <ul class="lines" aria-label={text.lines}>
              {lines.map((category) => (
                <li key={category}>
                  <CategoryMark category={category} />
                  {words.category[category]}
                </li>
              ))}
            </ul>
          </div>
          <ComposeBox kind={kind} sample={sample} />
          <div class="desk-foot">
            <span class="desk-label">{text.samples}</span>
            {samples[kind].map(({ label, text: sampleText }) => (
              <Button key={label} onPress={() => setSample(sampleText)}>
                {label}
              </Button>
            ))}
            <Button kind="plain" onPress={() => setSample('')}>
              {text.clear}
            </Button>
          </div>
        </section>
        <WelcomeSteps />
        <section class="privacy">
          <span class="privacy-icon">
            <Icon name="lock" size={20} />
          </span>
          <div>
            <h2>{text.privacyTitle}</h2>
            <p>{text.privacy}</p>
            <p>{text.sites(listed(sites))}</p>
          </div>
        </section>
      </main>
    </div>
  );
}

type KindChoiceProps = {
  readonly kind: SampleKind;
  readonly onChoose: (kind: SampleKind) => void;
};

function KindChoice({ kind, onChoose }: KindChoiceProps) {
  return (
    <fieldset class="segments">
      <legend class="spoken">{words.welcome.kindLabel}</legend>
      {kinds.map((each) => (
        <label key={each} class="segment">
          <input
            type="radio"
            name="kind"
            class="spoken"
            checked={each === kind}
            onChange={() => onChoose(each)}
          />
          {words.welcome.kinds[each]}
        </label>
      ))}
    </fieldset>
  );
}
