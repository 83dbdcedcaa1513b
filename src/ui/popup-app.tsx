import { Button, IconButton } from './button.tsx';
import { Checklist } from './checklist.tsx';
import type { FindingActions } from './finding-row.tsx';
import { Findings } from './findings.tsx';
import { Icon, Sign } from './icon.tsx';
import { Notice } from './notice.tsx';
import type { PopupState, SiteNow } from './popup-state.ts';
import { readingOf } from './reading.ts';
import { Summary } from './summary.tsx';
import { Switch } from './switch.tsx';
import { Toast, type ToastMessage } from './toast.tsx';
import { listed, words } from './words.ts';

export type PopupActions = FindingActions & {
  readonly toggleSite: (isOn: boolean) => void;
  readonly openOptions: () => void;
  /** Opens the try-it page. */
  readonly openWelcome: () => void;
  readonly allowSite: () => void;
  readonly reloadPage: () => void;
};

export type PopupAppProps = {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly toast?: ToastMessage | undefined;
  readonly onUndo?: (() => void) | undefined;
};

/** The toolbar popup: the reading of the message in the active tab. */
export function PopupApp({ state, actions, toast, onUndo }: PopupAppProps) {
  const site = 'site' in state ? state.site : undefined;
  return (
    <main class="popup">
      <PopupHead site={site} actions={actions} />
      <PopupBody state={state} actions={actions} />
      <footer class="popup-foot">
        <Icon name="lock" size={14} />
        {words.onlyHere}
      </footer>
      <div class="popup-toast">
        <Toast message={toast} onUndo={onUndo} />
      </div>
    </main>
  );
}

function PopupHead({ site, actions }: { site: SiteNow | undefined; actions: PopupActions }) {
  return (
    <header class="popup-head">
      <Sign size={22} />
      <h1>{words.name}</h1>
      {site && (
        <Switch
          isOn={site.isOn}
          label={words.popup.siteSwitch(site.name)}
          onChange={actions.toggleSite}
        >
          <span class="popup-site">{site.name}</span>
        </Switch>
      )}
      <IconButton icon="sliders" label={words.popup.settings} onPress={actions.openOptions} />
    </header>
  );
}

function PopupBody({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const { checking, noMessage, siteOff, unsupported, noPermission, updated } = words.popup;
  switch (state.kind) {
    case 'clear':
    case 'report':
      return <PopupReport state={state} actions={actions} />;
    case 'checking':
      return (
        <div class="popup-checking" role="status">
          <span class="popup-checking-dot" />
          {checking}
        </div>
      );
    case 'no-message':
      return <Notice icon="message" title={noMessage.title} text={noMessage.text} />;
    case 'site-off':
      return (
        <Notice icon="moon" title={siteOff.title(state.site.name)} text={siteOff.text}>
          <Button onPress={() => actions.toggleSite(true)}>{siteOff.action}</Button>
        </Notice>
      );
    case 'unsupported':
      return (
        <Notice
          icon="message"
          title={unsupported.title}
          text={unsupported.text(listed(state.sites))}
        >
          <Button onPress={actions.openWelcome}>{unsupported.action}</Button>
        </Notice>
      );
    case 'no-permission':
      return (
        <Notice icon="lock" title={noPermission.title(state.siteName)} text={noPermission.text}>
          <Button kind="primary" onPress={actions.allowSite}>
            {noPermission.action}
          </Button>
        </Notice>
      );
    case 'updated':
      return (
        <Notice icon="reload" title={updated.title} text={updated.text}>
          <Button kind="primary" onPress={actions.reloadPage}>
            {updated.action}
          </Button>
        </Notice>
      );
  }
}

type ReportState = Extract<PopupState, { kind: 'clear' | 'report' }>;

function PopupReport({ state, actions }: { state: ReportState; actions: PopupActions }) {
  const { draft, report, refusal } = state;
  const checklist = report.outreach?.isOutreach ? report.outreach.checklist : [];
  if (state.kind === 'clear' && checklist.length === 0)
    return <Notice icon="check" {...readingOf(report)} />;
  return (
    <>
      <div class="popup-summary">
        <Summary report={report} />
      </div>
      {report.diagnostics.length > 0 && (
        <Findings
          draft={draft}
          diagnostics={report.diagnostics}
          refusal={refusal}
          actions={actions}
        />
      )}
      {checklist.length > 0 && (
        <div class="popup-part">
          <Checklist draft={draft} answers={checklist} />
        </div>
      )}
    </>
  );
}
