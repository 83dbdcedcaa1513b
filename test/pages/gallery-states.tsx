import type { JSX } from 'preact';
import { Button } from '../../src/ui/button.tsx';
import { Card, type CardProps } from '../../src/ui/card.tsx';
import { OptionsApp } from '../../src/ui/options-app.tsx';
import { Panel } from '../../src/ui/panel.tsx';
import { Pill } from '../../src/ui/pill.tsx';
import { type PopupActions, PopupApp } from '../../src/ui/popup-app.tsx';
import type { PopupState } from '../../src/ui/popup-state.ts';
import { Toast } from '../../src/ui/toast.tsx';
import { WelcomeApp } from '../../src/ui/welcome-app.tsx';
import { words } from '../../src/ui/words.ts';
import {
  absolute,
  clearReport,
  early,
  first,
  firstReport,
  harsh,
  kind,
  mail,
  mailReport,
  ruleEntries,
  trust,
  vague,
  willing,
} from './gallery-data.ts';

const nothing = () => undefined;

const actions: PopupActions = {
  apply: nothing,
  copy: nothing,
  dismiss: nothing,
  goTo: nothing,
  toggleSite: nothing,
  openOptions: nothing,
  openWelcome: nothing,
  allowSite: nothing,
  reloadPage: nothing,
};

function card(draft: string, diagnostic: CardProps['diagnostic'], rest: Partial<CardProps> = {}) {
  return (
    <Card
      draft={draft}
      diagnostic={diagnostic}
      onApply={nothing}
      onCopy={nothing}
      onDismiss={nothing}
      onNextSimilar={nothing}
      onClose={nothing}
      {...rest}
    />
  );
}

function popup(state: PopupState) {
  return (
    <div class="gallery-popup">
      <PopupApp state={state} actions={actions} />
    </div>
  );
}

const site = { name: 'Gmail', isOn: true };
const refusal = 'This field did not take the rewrite. Copy it instead.';
const pressed = { isOpen: false, onPress: nothing };

type States = readonly (readonly [state: string, shown: JSX.Element])[];

/** Every part of the interface in every state, by name. */
export const gallery: Readonly<Record<string, States>> = {
  Card: [
    ['harshness, two rewrites', card(mail, harsh, { similarCount: 2 })],
    ['ambiguity, a placeholder', card(mail, vague)],
    ['outreach', card(first, early)],
    ['outreach, a few words', card(first, willing)],
    ['no rewrite', card(mail, absolute)],
    ['trust, left out', card(mail, trust)],
    ['copy only', card(mail, vague, { refusal })],
  ],
  Pill: [
    ['clear', <Pill key="clear" state={{ kind: 'clear' }} {...pressed} />],
    ['checking', <Pill key="checking" state={{ kind: 'checking' }} {...pressed} />],
    ['off', <Pill key="off" state={{ kind: 'off' }} {...pressed} />],
    ...(['harshness', 'ambiguity', 'outreach', 'trust'] as const).map(
      (category, index) =>
        [
          category,
          <Pill
            key={category}
            state={{ kind: 'count', count: index === 3 ? 12 : index + 1, category }}
            {...pressed}
          />,
        ] as const,
    ),
    ['open', <Pill key="open" state={{ kind: 'clear' }} isOpen onPress={nothing} />],
  ],
  Panel: [
    [
      'findings',
      <Panel key="mail" draft={mail} report={mailReport} actions={actions} onClose={nothing} />,
    ],
    [
      'first message',
      <Panel key="first" draft={first} report={firstReport} actions={actions} onClose={nothing} />,
    ],
    [
      'clear',
      <Panel key="clear" draft={kind} report={clearReport} actions={actions} onClose={nothing} />,
    ],
  ],
  Toast: [
    [
      'applied',
      <Toast
        key="applied"
        message={{ icon: 'check', text: words.toast.applied, hint: words.toast.undoHint('Ctrl+Z') }}
      />,
    ],
    ['copied', <Toast key="copied" message={{ icon: 'copy', text: words.toast.copied }} />],
    [
      'dismissed',
      <Toast
        key="dismissed"
        message={{ icon: 'dash', text: words.toast.dismissed }}
        onUndo={nothing}
        onClose={nothing}
      />,
    ],
  ],
  Button: [
    [
      'kinds',
      <div key="kinds" style={{ display: 'flex', gap: '8px' }}>
        <Button kind="primary" onPress={nothing}>
          Apply
        </Button>
        <Button onPress={nothing}>Apply</Button>
        <Button kind="plain" onPress={nothing}>
          this once
        </Button>
      </div>,
    ],
  ],
  Popup: [
    ['report', popup({ kind: 'report', site, draft: mail, report: mailReport })],
    [
      'first message',
      popup({
        kind: 'report',
        site: { name: 'LinkedIn', isOn: true },
        draft: first,
        report: firstReport,
      }),
    ],
    ['clear', popup({ kind: 'clear', site, draft: kind, report: clearReport })],
    ['checking', popup({ kind: 'checking', site })],
    ['no-message', popup({ kind: 'no-message', site })],
    ['site-off', popup({ kind: 'site-off', site: { name: 'Slack', isOn: false } })],
    [
      'unsupported',
      popup({ kind: 'unsupported', sites: ['Gmail', 'Outlook', 'Slack', 'LinkedIn'] }),
    ],
    ['no-permission', popup({ kind: 'no-permission', siteName: 'Outlook' })],
    ['updated', popup({ kind: 'updated' })],
  ],
  Options: [
    [
      'some things off',
      <div key="options" class="gallery-page">
        <OptionsApp
          off={{
            categoriesOff: ['outreach'],
            rulesOff: ['just-simply'],
            sitesOff: ['slack'],
            dismissed: [
              { phrase: 'as discussed' },
              { phrase: 'per my last email', rule: 'reminder' },
            ],
          }}
          rules={ruleEntries}
          sites={[
            { id: 'gmail', name: 'Gmail' },
            { id: 'outlook', name: 'Outlook' },
            { id: 'slack', name: 'Slack' },
            { id: 'linkedin', name: 'LinkedIn' },
          ]}
          actions={{ setCategory: nothing, setRule: nothing, setSite: nothing, forget: nothing }}
        />
      </div>,
    ],
  ],
  Welcome: [
    [
      'mail',
      <div key="welcome" class="gallery-page">
        <WelcomeApp sites={['Gmail', 'Outlook', 'Slack', 'LinkedIn']} onOpenOptions={nothing} />
      </div>,
    ],
  ],
};
