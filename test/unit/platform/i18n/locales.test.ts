import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../support/i18n';

const en = readMessages('en');
const fr = readMessages('fr');
const holes = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();

describe('locale files', () => {
  it('have the same messages', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))('%s has the same values in both languages, and words', (key) => {
    expect(holes(fr[key]?.message ?? '')).toBe(holes(en[key]?.message ?? ''));
    expect(fr[key]?.message).not.toBe('');
    expect(en[key]?.message).not.toBe('');
  });

  it('write French as French is written', () => {
    for (const [key, { message }] of Object.entries(fr)) {
      // A narrow no-break space before ; ! ? : and inside guillemets; a curved apostrophe.
      expect(message, key).not.toMatch(/[^\u202f] ?[;!?](?=\s|$)/u);
      expect(message, key).not.toMatch(/«(?!\u202f)|(?<!\u202f)»/u);
      expect(message, key).not.toMatch(/\w'\w/u);
      expect(message, key).not.toMatch(/"/u);
    }
  });

  it('hold no word that nothing shows', () => {
    const sources = globSync('{components,utils,entrypoints}/**/*.{ts,tsx}').concat('wxt.config.ts');
    const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    const unused = Object.keys(en).filter((key) => {
      const [, stem] = /^(.*)_(?:one|other)$/.exec(key) ?? [];
      if (code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`) || (stem && code.includes(`'${stem}'`)))
        return false;
      // Keys with a variable part: `kind_${…}`, `unreadable_${…}_body`.
      const parts = key.split('_');
      return !parts.some((_, index) => index > 0 && code.includes(`\`${parts.slice(0, index).join('_')}_\${`));
    });
    expect(unused).toEqual([]);
  });
});
