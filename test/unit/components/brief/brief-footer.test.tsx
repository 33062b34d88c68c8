import { describe, expect, it } from 'vitest';
import { BriefFooter } from '../../../../components/brief/BriefFooter';
import { TIERS } from '../../../../utils/core/check/tiers';
import type { Verdict } from '../../../../utils/core/check/types';
import type { Run } from '../../../../utils/core/run/types';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { useFakeBrowser } from '../../../support/browser';
import { aBrief, aCheck, anEngine, aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

const byModel = { engine: anEngine(), brief: aBrief({ engine: 'remote', model: 'writer-2' }) } satisfies Partial<Run>;
const usage = { input: 1200, output: 300, cached: 200 };

/** The facts of a run, one by one. */
async function facts(run: Partial<Run>, lang: 'en' | 'fr' = 'en') {
  const screen = await show(<BriefFooter run={aRun({ stage: 'done', ...run })} />, { lang });
  return screen.texts('footer > p').flatMap((line) => line.split(' · '));
}

describe('what stands below a brief', () => {
  it.each([
    ['key sentences', {}, ['No AI']],
    ['a model', byModel, ['Example AI', 'writer-2']],
    [
      'a model that nobody chose',
      { ...byModel, engine: anEngine({ why: 'setUp' }) },
      ['Example AI', 'writer-2', 'Automatic: the model that was set up'],
    ],
    [
      'tokens',
      { ...byModel, usage },
      expect.arrayContaining(['1,500 tokens (1,200 in, 300 out)', '200 from the service’s cache']),
    ],
    ['time', { startedAt: 1000, endedAt: 4240 }, ['No AI', '3.2 s']],
    ['a kept brief has none', { startedAt: 1000, endedAt: 4240, keptAt: 5000 }, ['No AI']],
    ['a private window', { private: true }, ['No AI', 'private window: not kept']],
    ['a full disk', { notKept: true }, ['No AI', 'not kept: no room, or the storage cannot be opened']],
  ] satisfies [string, Partial<Run>, unknown][])('%s', async (_, run, said) => {
    expect(await facts(run)).toEqual(said);
  });

  it('is first of all what was found of it', async () => {
    const story = [
      aStatement({ check: aCheck('verbatim') }),
      aStatement({ text: 'b', check: aCheck('notFound') }),
      aStatement({ text: 'c', check: aCheck('unchecked') }),
      aStatement({ text: 'd', origin: 'ai', citations: [] }),
    ];
    const brief = aBrief({ engine: 'remote', model: 'writer-2', standfirst: [], story });
    const said = '1 word for word, 1 not found, and 1 not checked';
    expect((await facts({ ...byModel, brief }))[0]).toBe(said);
  });

  it('is one line where all of it is word for word', async () => {
    const story = [aStatement({ check: aCheck('verbatim') }), aStatement({ text: 'b', check: aCheck('verbatim') })];
    const brief = aBrief({ engine: 'remote', model: 'writer-2', standfirst: [], story });
    expect((await facts({ ...byModel, brief }))[0]).toBe('2 sentences, word for word');
  });

  it.each(['en', 'fr'] as const)('tells what the marks mean where there are any: %s', async (lang) => {
    const told = async (...verdicts: Verdict[]) => {
      const story = verdicts.map((verdict, i) => aStatement({ text: `${i}`, check: aCheck(verdict) }));
      const brief = aBrief({ engine: 'remote', model: 'writer-2', standfirst: [], story });
      const screen = await show(<BriefFooter run={aRun({ stage: 'done', ...byModel, brief })} />, { lang });
      return screen.texts('.marks-legend li').length;
    };
    expect(await told('verbatim', 'unproven')).toBe(TIERS.length);
    expect(await told('verbatim', 'verbatim')).toBe(0);
  });

  it('has what it cost where the reader set a price', async () => {
    const engine = anEngine({ provider: 'openai' });
    expect(await facts({ ...byModel, engine, usage })).not.toContainEqual(expect.stringMatching(/[$€]/));
    await settingsItem.update({ prices: { openai: { input: 1000, output: 2000, cached: null } }, currency: 'EUR' });
    expect(await facts({ ...byModel, engine, usage })).toContain('€1.80');
  });

  it('offers the browser’s own model where that could write the next', async () => {
    const engine = anEngine({ name: 'instant', model: null, service: '', why: 'builtInDownloadable' });
    const screen = await show(<BriefFooter run={aRun({ stage: 'done', engine })} />);
    expect(screen.text()).toContain('Automatic: key sentences, until you get the browser’s own model');
    await screen.seen('This browser has no model of its own.');
  });

  it('says what was sent, of look-ups and searches too', async () => {
    const lookups = [{ at: 1, url: 'https://en.wikipedia.org/w/api.php', query: 'dam' }];
    const screen = await show(<BriefFooter run={aRun({ lookups })} />);
    expect(screen.text()).toContain('en.wikipedia.org was asked for: dam');
  });

  it('speaks French', async () => {
    expect(await facts({ private: true }, 'fr')).toEqual(['Sans IA', 'fenêtre privée : non conservé']);
  });
});
