import { describe, expect, it } from 'vitest';
import { newCoverage } from '../../../../../utils/core/coverage/state';
import type { StoryItem } from '../../../../../utils/core/stories/items/item';
import { reportsOfKept, storiesOfKept } from '../../../../../utils/core/stories/novelty/read-in-panel';
import { aSource } from '../../../../support/coverage';
import { aKeptBrief, aRow } from '../../../../support/kept';

const DAY = Date.parse('2026-11-24T08:00:00Z');
const item = (outlet: string, story: string, title: string, lead: string): StoryItem => {
  const url = `https://${outlet}.example/${story}`;
  return {
    ...{ id: url, url: `${url}?from=feed`, title, lead, lang: 'en', outlet, domain: `${outlet}.example` },
    ...{ publishedAt: null, seenAt: DAY, at: DAY, editedAt: null, feeds: [], names: [], story },
  };
};
const items = [
  item('post', 'dam', 'Tarrow dam closed after cracks are found', 'Engineers found 12 cracks in the wall of the dam.'),
  item('star', 'dam', 'Cracks close Tarrow dam', 'The Tarrow dam was closed when engineers found 12 cracks.'),
  item('post', 'ferry', 'Ferry crews end strike in Port Hallin', 'Crews of the Hallin Line voted for a rise of 6.5%.'),
];
const row = (url: string, title: string, lead: string) => ({
  ...aRow(aKeptBrief({ key: url, url, title, savedAt: DAY })),
  ...{ lead, publishedAt: new Date(DAY).toISOString() },
});

describe('the story of a brief that was kept', () => {
  it.each([
    ['https://www.post.example/dam/', 'dam'],
    ['https://star.example/dam?from=feed', 'dam'],
    ['https://m.post.example/ferry', 'ferry'],
    ['https://post.example/dam#story', 'dam'],
  ])('is the one that has its page: %s', (url, story) => {
    expect(storiesOfKept([row(url, 'Something', '')], items).get(url)).toBe(story);
  });

  it('is that of its event where no feed has its page', () => {
    const url = 'https://gazette.example/cracks';
    const read = row(
      url,
      'Engineers find 12 cracks in Tarrow dam',
      'The Tarrow dam is closed: engineers found 12 cracks.',
    );
    expect(storiesOfKept([read], items).get(url)).toBe('dam');
  });

  it('is none for another event, and without items', () => {
    const read = row('https://gazette.example/x', 'Museum shows coins', 'The museum shows Roman coins from Sunday.');
    expect(storiesOfKept([read], items).size).toBe(0);
    expect(storiesOfKept([read], []).size).toBe(0);
  });
});

it('the reports of a kept brief are its article and the sources that were read for it', () => {
  const passages = [{ n: 1, text: 'Rain is expected.', kind: 'paragraph' as const }];
  const read = aSource({ id: 'a', url: 'https://a.example/', number: 2, passages });
  const unread = aSource({ id: 'b', url: 'https://b.example/', number: null });
  const kept = { ...aKeptBrief(), coverage: { ...newCoverage(), sources: [read, unread] } };
  expect(reportsOfKept(kept).map(({ url }) => url)).toEqual([kept.article.canonicalUrl, 'https://a.example/']);
});
