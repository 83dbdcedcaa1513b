/** Somebody that the message goes to, as far as the page shows. */
export type Recipient = { readonly name: string | undefined; readonly address: string | undefined };

/** Domains at which everybody has an address of their own: they tell of no organisation. */
const freeMail = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com aol.com icloud.com ' +
    'me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net web.de mail.com zoho.com ' +
    'fastmail.com tuta.com hey.com mail.ru yandex.ru qq.com 163.com'
  ).split(' '),
);

/** Whether any address is of another organisation than the writer's; `undefined` when the page doesn't tell. */
export function isExternal(
  own: string | undefined,
  recipients: readonly Recipient[],
): boolean | undefined {
  const ownOrganisation = organisationOf(own);
  if (!ownOrganisation || recipients.length === 0) return undefined;

  const organisations = recipients.map(({ address }) => organisationOf(address));
  if (organisations.some((other) => other !== undefined && other !== ownOrganisation)) return true;
  return organisations.includes(undefined) ? undefined : false;
}

/** Count and name for a context; both unknown when the page shows nobody. */
export function countAndName(recipients: readonly Recipient[]) {
  return {
    recipientCount: recipients.length || undefined,
    recipientName: recipients.length === 1 ? recipients[0]?.name : undefined,
  };
}

/** The text of an element in one line; `undefined` when the element is missing or empty. */
export function lineOf(element: Element | null | undefined): string | undefined {
  const text = element?.textContent?.replace(/[\u200B-\u200F\u202A-\u202E\uFEFF]/gu, '');
  return text?.replace(/\s+/gu, ' ').trim() || undefined;
}

function organisationOf(address: string | undefined): string | undefined {
  const domain = address?.split('@')[1]?.toLowerCase();
  return domain && !freeMail.has(domain) ? domain : undefined;
}
