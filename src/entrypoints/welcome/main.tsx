import { render } from 'preact';
import { generic } from '../../adapters/sites/generic.ts';
import { sites } from '../../adapters/sites/index.ts';
import { browser } from '../../platform/browser.ts';
import { WelcomeApp } from '../../ui/welcome-app.tsx';
import { startSession } from '../start-session.ts';

render(
  <WelcomeApp
    sites={sites.map(({ name }) => name)}
    onOpenOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.getElementById('root') as HTMLElement,
);
// The same session as on any site, over the box of this page.
startSession(generic);
