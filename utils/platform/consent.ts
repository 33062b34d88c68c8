import browser from 'webextension-polyfill';

/**
 * Kinds of data that Firefox asks the reader about before an extension may send them, by Mozilla's names; the manifest
 * declares both. Other browsers know no such question.
 */
const KINDS = ['websiteContent', 'searchTerms'] as const;
export type SentData = (typeof KINDS)[number];

/** The part of a request for permissions that asks for this kind of data; empty where the browser knows no such question. */
export function consentTo(kind: SentData): { data_collection?: SentData[] } {
  return import.meta.env.FIREFOX ? { data_collection: [kind] } : {};
}

/** The kinds that the reader has agreed to; null where the browser does not ask. */
export async function consented(): Promise<SentData[] | null> {
  if (!import.meta.env.FIREFOX) return null;
  const { data_collection = [] } = await browser.permissions.getAll();
  return KINDS.filter((kind) => data_collection.includes(kind));
}

/** True where the reader has agreed that this kind of data is sent, or the browser does not ask. */
export async function maySend(kind: SentData): Promise<boolean> {
  return (await consented())?.includes(kind) ?? true;
}

/**
 * Asks the reader that this kind of data may be sent, where the browser wants that asked; true where it may be. To be
 * called within a click.
 */
export async function askToSend(kind: SentData): Promise<boolean> {
  if (import.meta.env.FIREFOX) await browser.permissions.request(consentTo(kind)).catch(() => false);
  return maySend(kind);
}

/** Takes back what the reader has agreed to; it is asked again where it is needed next. */
export async function takeConsentBack(kinds: SentData[]): Promise<void> {
  await browser.permissions.remove({ data_collection: kinds });
}
