import browser from 'webextension-polyfill';
import sessionFile from './session.iife.tsx?script';
browser.runtime.onMessage.addListener((message, sender) => {
  console.log(message, sender.url, sessionFile);
  const tabId = sender.tab?.id;
  if (tabId !== undefined)
    return browser.scripting.executeScript({ target: { tabId }, files: [sessionFile] });
  return undefined;
});
