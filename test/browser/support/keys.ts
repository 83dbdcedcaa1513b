// The code points that WebDriver gives to keys without a character.
const webDriverKeys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F8: '\uE038',
  Meta: '\uE03D',
  Space: ' ',
};

/** `Control+Shift+z` in the order its keys go down. */
export function keysOf(combination: string): readonly string[] {
  return combination.split(/(?<=.)\+/u);
}

export function webDriverKey(key: string): string {
  const value = webDriverKeys[key] ?? key;
  if ([...value].length !== 1)
    throw new Error(`\`${key}\` is not in the list of keys: add it to keys.ts.`);
  return value;
}
