import { readFileSync } from 'node:fs';
import type { I18n } from '../../utils/core/shown/i18n';
import { createI18n } from '../../utils/platform/i18n/create';

/** The languages of the panel. */
export const PANEL_LANGS = ['en', 'fr', 'de', 'es'] as const;
export type PanelLang = (typeof PANEL_LANGS)[number];

export type Messages = Record<string, { message: string; description?: string }>;

/** A locale file as it ships. */
export function readMessages(lang: PanelLang): Messages {
  return JSON.parse(readFileSync(new URL(`../../public/_locales/${lang}/messages.json`, import.meta.url), 'utf8'));
}

/** The interface's words without a browser. */
export function testI18n(lang: PanelLang): I18n {
  const messages = readMessages(lang);
  return createI18n((key, values) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
  );
}
