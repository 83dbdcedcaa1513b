import browser from 'webextension-polyfill';
void browser.runtime.sendMessage({ name: 'attach' });
