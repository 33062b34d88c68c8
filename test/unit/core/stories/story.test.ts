import { describe, expect, it } from 'vitest';
import { outletOf } from '../../../../utils/core/coverage/outlets';
import type { StoryItem } from '../../../../utils/core/stories/items/item';
import { createPlacer } from '../../../../utils/core/stories/place';
import { countOf, headOf, storiesOf } from '../../../../utils/core/stories/story';

const START = Date.parse('2026-11-25T08:00:00Z');
let count = 0;

function item(change: Partial<StoryItem>): StoryItem {
  count += 1;
  const url = `https://${change.domain ?? 'a.example'}/${count}`;
  return {
    ...{ id: url, url, title: `Report ${count} on Tarrow Dam`, lead: '', lang: 'en', outlet: '', domain: 'a.example' },
    ...{ publishedAt: null, seenAt: START, at: START + count, editedAt: null, feeds: [], names: [], story: 's' },
    ...change,
  };
}

const counted = (...items: StoryItem[]) => {
  const [story] = storiesOf(items);
  if (!story) throw new Error('no story');
  return countOf(story, outletOf);
};

describe('a story', () => {
  it('has its items in order, and the last reported story comes first', () => {
    const [late, early] = [item({ at: START + 2000 }), item({ at: START + 1000 })];
    const other = item({ story: 'other', at: START + 9000 });
    expect(storiesOf([late, early, other]).map(({ id }) => id)).toEqual(['other', 's']);
    expect(storiesOf([late, early])[0]).toMatchObject({ items: [early, late], first: early.at, last: late.at });
  });

  it('is none where nothing was placed', () => {
    expect(storiesOf([item({ story: '' })])).toEqual([]);
  });

  it('has the headline that shares most with the others; one that many print counts once', () => {
    const titles = [
      'Tarrow Dam cracks force thousands out of their homes',
      'Villages emptied',
      'Villages emptied',
      'Villages emptied',
      'Thousands flee homes as cracks open in Tarrow Dam',
    ];
    const [story] = storiesOf(titles.map((title) => item({ title })));
    expect(story && headOf(story)?.title).toContain('Tarrow Dam');
  });
});

describe('its independent sources', () => {
  it('are one an outlet, whatever its sections', () => {
    const own = counted(
      item({ domain: 'news.courier.example', outlet: 'Tarrow Courier' }),
      item({ domain: 'www.courier.example', outlet: 'Tarrow Courier' }),
      item({ domain: 'ledger.example', outlet: 'Ledger' }),
    );
    expect(own).toMatchObject({ independent: 2, articles: 3, upTo: true });
  });

  it('count reprints of one text once, and name them last', () => {
    const lead =
      'Authorities have evacuated five villages below a dam after water carrying clay was found leaking from its foot.';
    const own = counted(
      item({
        domain: 'gazette.example',
        outlet: 'Tarrow Gazette',
        lead,
        title: 'Villages evacuated below leaking dam tonight',
      }),
      item({ domain: 'post.example', outlet: 'Post', lead, title: 'Villages evacuated below leaking dam tonight' }),
      item({ domain: 'courier.example', outlet: 'Tarrow Courier', title: 'Five villages cleared below Tarrow Dam' }),
    );
    expect(own).toMatchObject({ independent: 2, articles: 3, outlets: ['Tarrow Gazette', 'Tarrow Courier', 'Post'] });
  });

  it('leave comment out', () => {
    const own = counted(
      item({ domain: 'courier.example', outlet: 'Tarrow Courier' }),
      item({ domain: 'review.example', outlet: 'Review', title: 'Why Tarrow Dam had to fail' }),
    );
    expect(own).toMatchObject({ independent: 1, articles: 1 });
  });
});

describe('placing', () => {
  const title = 'Cracks in Tarrow Dam force thousands from their homes';

  it('puts new items beside those that have a story, and tells only what has changed', () => {
    const known = item({ title, story: 'known' });
    const fresh = item({ title: 'Thousands forced from homes by cracks in Tarrow Dam', story: '' });
    expect([...createPlacer().place([fresh, known])]).toEqual([[fresh.id, 'known']]);
  });

  it('goes on with the next batch', () => {
    const placer = createPlacer();
    const [one, other] = [item({ title, story: '' }), item({ title, story: '' })];
    expect([...placer.place([one])]).toEqual([[one.id, one.id]]);
    expect([...placer.place([{ ...one, story: one.id }, other])]).toEqual([[other.id, one.id]]);
  });

  it('is done with five hundred feeds at once', () => {
    const words = 'dam ferry budget storm museum strike harbour judge river school tunnel market'.split(' ');
    const items = Array.from({ length: 10_000 }, (_, i) =>
      item({ title: `${words[i % 12]} ${words[(i * 7) % 11]} report number ${i} from place ${i % 997}`, story: '' }),
    );
    expect(createPlacer().place(items).size).toBe(10_000);
  });
});
