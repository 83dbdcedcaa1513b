import { defineSite } from '../adapter.ts';
import { contextOf } from './context-of.ts';

/** Any page that marks its compose boxes itself, as our own try-it page does. Belongs to no host. */
export const generic = defineSite({
  id: 'generic',
  name: 'Tact',
  matches: [],
  composeBox: ['[data-tact-compose]'],
  excluded: ['blockquote', 'pre', 'code'],

  context({ dataset: { tactCompose, tactThread, tactRelation } }) {
    return contextOf({
      channel: oneOf(['email', 'chat', 'linkedin'], tactCompose) ?? 'email',
      thread: oneOf(['new', 'reply'], tactThread),
      relation: oneOf(['stranger', 'known'], tactRelation),
    });
  },
});

function oneOf<const Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | undefined {
  return values.find((value) => value === text);
}
