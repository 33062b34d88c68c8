import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PANEL_LANGS, type PanelLang, readMessages } from '../../../support/i18n';

const en = readMessages('en');
const others = PANEL_LANGS.filter((lang) => lang !== 'en').map((lang) => ({ lang, messages: readMessages(lang) }));
const holes = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();
const keysOf = (messages: object) => Object.keys(messages).sort();

/** Mistakes of typography that a message of a language must not hold, by what they are. */
const MISTAKES: Record<PanelLang, Record<string, RegExp>> = {
  en: {
    'a straight quotation mark': /["']/u,
    'a space before a mark': /\s[:;!?](?!\S)/u,
    'quotation marks of another language': /[„«»]/u,
  },
  fr: {
    // What a reader has to type ("Nom: valeur") is left as it is.
    'no narrow no-break space before ; : ! ?': /(?<!\u202f|\bNom|\bformats)[;:!?](?=\s|$)/u,
    'no narrow no-break space inside guillemets': /«(?!\u202f)|(?<!\u202f)»/u,
    'a straight apostrophe or quotation mark': /["']/u,
    'quotation marks of another language': /[„“”]/u,
    'a number parted from its unit': /[\d] ?(?:%|[kMG]o\b|m?s\b)/u,
  },
  de: {
    'a straight apostrophe or quotation mark': /["']/u,
    'quotation marks of another language': /[«»”]/u,
    'quotation marks that do not pair': /^[^„“]*“|„[^“]*(?:„|$)|“[^„]*“/u,
    'a space before a mark': /\s[:;!?](?!\S)/u,
    'an ellipsis without its no-break space': /(?<!\u00a0)…/u,
    'a number parted from its unit': /[\d] ?(?:%|[kMG]B\b|m?s\b)/u,
    'a spelling without ß': /\b(?:Grösse|grosse?r?|schliessen|ausser|gemäss)\b/u,
  },
  es: {
    'a straight apostrophe or quotation mark': /["']/u,
    'quotation marks of another language': /[„“”]/u,
    'a space inside guillemets': /«\s|\s»/u,
    'a space before a mark': /\s[:;!?…](?!\S)/u,
    'a question or call without its first mark': /^[^¿]*\?|^[^¡]*!/u,
    'a number parted from its unit': /[\d] ?(?:%|[kMG]B\b|m?s\b)/u,
  },
};

describe('locale files', () => {
  it('are those of the languages that tests know', () => {
    expect(readdirSync('public/_locales').sort()).toEqual([...PANEL_LANGS].sort());
  });

  it.each(others)('have the same messages in $lang', ({ messages }) => {
    expect(keysOf(messages)).toEqual(keysOf(en));
  });

  it.each(PANEL_LANGS)('name their own language: %s', (lang) => {
    expect(readMessages(lang).locale?.message).toBe(lang);
  });

  it.each(others)('have the same values in $lang, and words', ({ messages }) => {
    const odd = Object.entries(en).filter(
      ([key, { message }]) => holes(messages[key]?.message ?? '') !== holes(message),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
    const empty = [...Object.entries(en), ...Object.entries(messages)].filter(([, { message }]) => message === '');
    expect(empty).toEqual([]);
  });

  it.each(PANEL_LANGS)('have a singular and a plural, never one alone: %s', (lang) => {
    const keys = Object.keys(readMessages(lang));
    const stems = new Set(keys.flatMap((key) => /^(.+)_(?:one|other)$/.exec(key)?.[1] ?? []));
    // `_other` is also the name of a kind: the plural is told by the singular beside it.
    const alone = [...stems].filter((stem) => !keys.includes(`${stem}_one`) || !keys.includes(`${stem}_other`));
    expect(alone).toEqual([]);
  });

  it.each(PANEL_LANGS)('are written as their language is: %s', (lang) => {
    const found = Object.entries(readMessages(lang)).flatMap(([key, { message }]) =>
      Object.entries(MISTAKES[lang])
        .filter(([, mistake]) => mistake.test(message))
        .map(([what]) => `${key} has ${what}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  it.each<[PanelLang, string]>([
    ['en', 'It says "no"'],
    ['en', 'Not found : $1'],
    ['fr', 'Arrêté : tout est là; rien de plus'],
    ['fr', 'Voir «\u202fLire»'],
    ['de', 'Alles “gut”'],
    ['de', 'Alles „gut'],
    ['de', 'Laden…'],
    ['de', 'noch 3 MB'],
    ['es', 'Seguro?'],
    ['es', 'Ver « Leer »'],
    ['es', 'al 50%'],
  ])('would be found wrong, in %s: %s', (lang, message) => {
    expect(Object.values(MISTAKES[lang]).some((mistake) => mistake.test(message))).toBe(true);
  });

  it('hold no word that nothing shows', () => {
    const sources = globSync('{components,utils,entrypoints}/**/*.{ts,tsx}').concat('wxt.config.ts');
    const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    const unused = Object.keys(en).filter((key) => {
      const [, stem] = /^(.*)_(?:one|other)$/.exec(key) ?? [];
      // As a string of a script, an attribute, or a name in the manifest.
      if ([`'${key}'`, `"${key}"`, `__MSG_${key}__`].some((use) => code.includes(use))) return false;
      if (stem && code.includes(`'${stem}'`)) return false;
      // Keys with a variable part: `kind_${…}`, `unreadable_${…}_body`.
      const parts = key.split('_');
      return !parts.some((_, index) => index > 0 && code.includes(`\`${parts.slice(0, index).join('_')}_\${`));
    });
    expect(unused).toEqual([]);
  });
});
