import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Compare } from '../../../../components/compare/Compare';
import { PartWaysProvider } from '../../../../components/shared/parts';
import type { Difference } from '../../../../utils/core/coverage/types';
import type { Run } from '../../../../utils/core/run/types';
import { sourceTexts } from '../../../../utils/core/shown/source-texts';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aCoverage, aReadSource } from '../../../support/coverage';
import { aBrief, aCheck, aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

const read = aReadSource(2, ['Cracks closed the dam on Tuesday.', 'Engineers found 14 cracks.']);
const other = aReadSource(3, ['The dam holds.', 'There were 14 cracks.'], { group: 'opinion' });
const cracks: Difference = {
  ...{ about: 'cracks', kind: 'number' },
  values: [
    { text: '12', citations: [[1, 2]] },
    {
      text: '14',
      citations: [
        [2, 2],
        [3, 2],
      ],
    },
  ],
};
const coverage = aCoverage({ stage: 'done', sources: [read, other], differences: [cracks] });

function Paired({ run }: { run: Run }) {
  const [pair, setPair] = useState<[number, number] | null>(null);
  const texts = sourceTexts(run);
  return <Compare {...{ run, texts, pair }} lang="en" actions={coverageActions()} onPair={setPair} />;
}

async function screenOf(change: Partial<Run>, lang: 'en' | 'fr' = 'en') {
  const ways = { go: vi.fn(), compare: vi.fn() };
  const run = aRun({ stage: 'done', ...change });
  const screen = await show(
    <PartWaysProvider value={ways}>
      <Paired run={run} />
    </PartWaysProvider>,
    { lang },
  );
  return { ...screen, ways };
}

it('leads to the sources where nothing else has been read', async () => {
  const screen = await screenOf({ coverage: null });
  expect(screen.text()).toContain('There is nothing to compare until another report has been read.');
  await screen.press('Sources');
  expect(screen.ways.go).toHaveBeenCalledExactlyOnceWith('sources');
});

describe('differences found here', () => {
  it('stand first, also beside those of a model, with all who say each value', async () => {
    const differ = [aStatement({ text: 'Twelve or fourteen.', origin: 'related', citations: [[2, 2]] })];
    const agree = [aStatement({ text: 'It is closed.', origin: 'related', citations: [[2, 1]] })];
    const screen = await screenOf({ coverage: { ...coverage, differ, agree } });
    expect(screen.names('heading').slice(0, 4)).toEqual([
      ...['Compare', 'They disagree', 'They disagree, according to the model', 'They agree'],
    ]);
    expect(screen.texts('.diff > ul > li')).toEqual(['12 The Example 1·2', '14 Outlet 2 2·2Outlet 3 3·2']);
  });

  it('lead to the passages that say so, below the value, with it marked', async () => {
    const screen = await screenOf({ coverage });
    await screen.press('Source of: 14, Outlet 3 3·2');
    expect(screen.texts('.passage blockquote')).toEqual(['There were 14 cracks.']);
    expect(screen.texts('.passage mark')).toEqual(['14']);
    await screen.press('Close');
    expect(screen.texts('.passage')).toEqual([]);
    expect(document.activeElement).toBe(screen.find('button', 'Source of: 14, Outlet 3 3·2'));
  });

  it('are said to be none of what was looked for', async () => {
    const screen = await screenOf({ coverage: { ...coverage, differences: [] } });
    expect(screen.text()).toContain('Looked for in the texts, on this device: numbers of the same people or things');
    expect(screen.text()).toContain('No difference of these kinds was found.');
  });
});

describe('two sources side by side', () => {
  it('are the article and the first of the others, with what differs marked', async () => {
    const screen = await screenOf({ coverage });
    expect(screen.names('region')).toEqual(
      expect.arrayContaining(['Two sources side by side', 'The Example', 'Outlet 2']),
    );
    expect(screen.texts('.compare mark')).toEqual(['12', '14']);
  });

  it('can be changed', async () => {
    const screen = await screenOf({ coverage });
    await screen.type('combobox', 'First source', '2');
    await screen.type('combobox', 'Second source', '3');
    expect(screen.names('region')).toContain('Outlet 3');
    expect(screen.buttons()).toContain('Next difference');
    await screen.type('combobox', 'Second source', '2');
    expect(screen.texts('.compare [role="status"]')).toEqual(['']);
  });

  it('lead from difference to difference', async () => {
    const screen = await screenOf({ coverage });
    await screen.press('Next difference');
    expect(screen.texts('.compare [role="status"]')).toEqual(['Difference 1 of 1: cracks']);
    expect(screen.texts('.compare mark[data-current="true"]')).toEqual(['12', '14']);
  });

  /** The article and the third source differ, the second has no part in it. */
  const values = [cracks.values[0], { text: '14', citations: [[3, 2]] as [number, number][] }];
  const apart = { ...coverage, differences: [{ ...cracks, values: values.filter((one) => one !== undefined) }] };

  it('are at first those of the first difference', async () => {
    const screen = await screenOf({ coverage: apart });
    expect(screen.names('region')).toEqual(expect.arrayContaining(['The Example', 'Outlet 3']));
    expect(screen.buttons()).toContain('Next difference');
  });

  it('are the first two where there is no difference', async () => {
    const screen = await screenOf({ coverage: { ...coverage, differences: [] } });
    expect(screen.names('region')).toEqual(expect.arrayContaining(['The Example', 'Outlet 2']));
  });

  it('say where nothing differs between them', async () => {
    const screen = await screenOf({ coverage: apart });
    await screen.type('combobox', 'Second source', '2');
    expect(screen.text()).toContain('None of the differences found is between these two.');
    expect(screen.buttons()).not.toContain('Next difference');
  });
});

it('has the model’s sentences beside those of the source, of a brief alone too', async () => {
  const evidence = [{ source: 1, passage: 2, text: 'Engineers found 12 cracks.' }];
  const story = [aStatement({ text: '12 cracks were found.', check: { ...aCheck('wordsFound'), evidence } })];
  const screen = await screenOf({ brief: aBrief({ engine: 'remote', story }) });
  expect(screen.names('heading')).toContain('The model’s sentences beside the source’s');
  expect(screen.texts('.beside td')[1]).toContain('Engineers found 12 cracks.');
});

it('speaks French', async () => {
  const screen = await screenOf({ coverage }, 'fr');
  expect(screen.buttons()).toContain('Différence suivante');
});
