import { describe, expect, it } from 'vitest';
import { newCoverage } from '../../../../utils/core/coverage/state';
import type { KeptBrief } from '../../../../utils/core/run/kept';
import { readBefore } from '../../../../utils/core/run/read-before';
import { aSource } from '../../../support/coverage';
import { aBrief, anArticle } from '../../../support/run';

const NOON = Date.parse('2026-11-22T12:00:00Z');

function kept(name: string, title: string, lead: string, change: Partial<KeptBrief> = {}): KeptBrief {
  const canonicalUrl = `https://${name}.example/story`;
  const passages = [{ n: 1, text: lead, kind: 'paragraph' as const }];
  const article = anArticle({ canonicalUrl, outlet: name, title, passages, publishedAt: '2026-11-22T08:00:00Z' });
  return {
    ...{ key: name, canonicalUrl, hash: name, savedAt: NOON, article, instant: aBrief(), brief: null },
    ...{ wordsRead: 1, parts: 1, usage: null, sent: [], coverage: null, lookups: [], questions: [] },
    ...change,
  };
}

const OTHERS = [
  kept('strike', 'Rail strike halts trains to Hallin', 'Drivers walked out over pay on Monday.'),
  kept('vote', 'Mayor of Oxlode loses by nine votes', 'A recount was ordered after the closest result in years.'),
  kept('match', 'Northmarch win cup after penalties', 'The goalkeeper saved three shots.'),
  kept('school', 'School roof collapses during holidays', 'Nobody was inside when beams gave way.'),
  kept('bank', 'Valley Bank cuts two hundred jobs', 'Branches in four towns will shut by spring.'),
  kept('fire', 'Wildfire reaches vineyards of Carrow', 'Firefighters saved the village overnight.'),
  kept('museum', 'Museum returns bronze to Benin', 'The statue had been on show for a century.'),
  kept('court', 'Court frees farmer jailed for hedge', 'Judges called the sentence absurd.'),
];
const DAM = kept(
  'dam',
  'Cracks close Tarrow dam, valley evacuated',
  'Engineers found cracks in the Tarrow dam and 4,000 people left the valley.',
);
const { article: second } = kept(
  'second',
  'Thousands leave valley below cracked Tarrow dam',
  'Engineers found cracks in the Tarrow dam on Friday, and thousands left the valley.',
);

describe('an article on an event that was read before', () => {
  it('is known by headline and opening', () => {
    expect(readBefore(second, [...OTHERS, DAM], NOON)?.key).toBe('dam');
  });

  it('is known among few where coverage named it', () => {
    const coverage = { ...newCoverage(), sources: [aSource({ url: 'https://www.second.example/story' })] };
    expect(readBefore(second, [OTHERS[0] ?? DAM, { ...DAM, coverage }], NOON)?.key).toBe('dam');
    const follows = {
      ...newCoverage(),
      sources: [aSource({ url: 'https://second.example/story', group: 'followup' })],
    };
    expect(readBefore(second, [{ ...DAM, coverage: follows }], NOON)).toBeNull();
  });

  it.each([
    ['nothing is like it', [...OTHERS]],
    ['there are few to compare with', [...OTHERS.slice(0, 3), DAM]],
    [
      'it is of another week',
      [...OTHERS, { ...DAM, article: { ...DAM.article, publishedAt: '2026-11-15T08:00:00Z' } }],
    ],
    ['it is the same page', [...OTHERS, { ...DAM, canonicalUrl: second.canonicalUrl }]],
    ['nothing was kept', []],
  ])('is none where %s', (_, all) => expect(readBefore(second, all, NOON)).toBeNull());
});
