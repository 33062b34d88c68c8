import { describe, expect, it } from 'vitest';
import { usageWords } from '../../../components/brief/usage-words';
import { parseSettings } from '../../../utils/platform/storage/settings';
import { testI18n } from '../../support/i18n';
import { aRun } from '../../support/run';

const engine = { name: 'remote', model: 'm', service: 'OpenAI', outputLang: 'en', provider: 'openai' } as const;
const run = aRun({ engine, usage: { input: 12_000, output: 400, cached: 9000 } });
const priced = parseSettings({ prices: { openai: { input: 1, cached: 0.1, output: 5 } }, currency: 'EUR' });

describe('what a brief cost', () => {
  it('is said in tokens, those from the cache among them, and in money where there is a price', () => {
    expect(usageWords(run, priced, testI18n('en'))).toEqual([
      '12,400 tokens (12,000 in, 400 out)',
      '9,000 from the service’s cache',
      '€0.0059',
    ]);
  });

  it('is said in French', () => {
    const said = usageWords(run, priced, testI18n('fr')).join(' · ').replace(/\s/g, ' ');
    expect(said).toBe(
      '12 400 jetons (12 000 en entrée, 400 en sortie) · 9 000 pris dans le cache du service · 0,0059 €',
    );
  });

  it('has no money without a price of that service, and no cache where none was used', () => {
    const plain = aRun({ engine, usage: { input: 10, output: 1, cached: 0 } });
    expect(usageWords(plain, parseSettings(null), testI18n('en'))).toEqual(['11 tokens (10 in, 1 out)']);
    const other = aRun({ engine: { ...engine, provider: 'mistral' }, usage: plain.usage });
    expect(usageWords(other, priced, testI18n('en'))).toHaveLength(1);
  });

  it('is as the service reports it, or by the price that it told, where the reader set none', () => {
    const price = { input: 1, cached: 0.1, written: 2, output: 5 };
    const told = { ...engine, price };
    const usage = { input: 1_000_000, output: 0, cached: 400_000, written: 100_000 };
    const said = (change: object, settings = parseSettings(null)) =>
      usageWords(aRun({ engine: told, usage: { ...usage, ...change } }), settings, testI18n('en')).at(-1);
    // Half of it at the full price, what the cache gave and took at their own.
    expect(said({})).toBe('about $0.74, at the price that the service tells');
    expect(said({ cost: 0.5 })).toBe('$0.50, as the service reports');
    expect(said({ cost: 0.5 }, priced)).toBe('€0.64');
  });

  it('is not said where nothing was counted', () => expect(usageWords(aRun(), priced, testI18n('en'))).toEqual([]));
});
