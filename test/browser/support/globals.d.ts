/** In pages of the extension, by both browsers. */
declare const chrome: import('webextension-polyfill').Browser;
