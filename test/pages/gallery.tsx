import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Category } from '../../src/engine/diagnostic.ts';
import { highlightCss } from '../../src/ui/highlight-style.ts';
import { samples } from '../../src/ui/samples.ts';
import { spanOf } from './gallery-data.ts';
import { gallery } from './gallery-states.tsx';

const parameters = new URLSearchParams(location.search);
const look = parameters.get('look') === 'dark' ? 'dark' : 'light';
const only = parameters.get('only');

const marked: readonly (readonly [Category | 'active', string])[] = [
  ['harshness', 'You still haven’t sent the figures'],
  ['active', 'You still haven’t sent the figures'],
  ['harshness', 'You never'],
  ['outreach', 'reply on time'],
  ['ambiguity', 'ASAP'],
  ['trust', 'Thanks,'],
];

/** The lines under the words, drawn as the session draws them. */
function HighlightedDraft() {
  const draft = samples.mail[0].text;
  const root = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const text = root.current?.firstChild;
    if (!text) return;
    const names = ['harshness', 'ambiguity', 'outreach', 'trust', 'active'] as const;
    for (const name of names) {
      const ranges = marked
        .filter(([category]) => category === name)
        .map(([, phrase]) => {
          const { start, end } = spanOf(draft, phrase);
          return new StaticRange({
            startContainer: text,
            startOffset: start,
            endContainer: text,
            endOffset: end,
          });
        });
      CSS.highlights.set(name, new Highlight(...ranges));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      highlightCss(
        {
          harshness: 'harshness',
          ambiguity: 'ambiguity',
          outreach: 'outreach',
          trust: 'trust',
          active: 'active',
        },
        look,
      ),
    );
    document.adoptedStyleSheets.push(sheet);
  }, []);
  return (
    <p ref={root} class="gallery-draft">
      {draft}
    </p>
  );
}

function Gallery() {
  const parts = { Highlights: [['mail', <HighlightedDraft key="mail" />]] as const, ...gallery };
  return (
    <main class="gallery">
      {Object.entries(parts)
        .filter(([name]) => only === null || only === name)
        .map(([name, states]) => (
          <section key={name} class="gallery-part" id={name}>
            <h1>{name}</h1>
            <div class="gallery-row">
              {states.map(([state, shown]) => (
                <div key={state} class="gallery-state">
                  <h2>{state}</h2>
                  {shown}
                </div>
              ))}
            </div>
          </section>
        ))}
    </main>
  );
}

document.documentElement.dataset['look'] = look;
const root = document.getElementById('root');
if (root) render(<Gallery />, root);
