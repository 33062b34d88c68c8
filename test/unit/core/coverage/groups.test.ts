import { describe, expect, it } from 'vitest';
import { type GroupSigns, groupOf } from '../../../../utils/core/coverage/groups';

const own = {
  title: 'Five villages cleared below Tarrow Dam',
  lead: 'Water was found.',
  publishedAt: '2026-11-21T22:00:00Z',
};
const signs = (change: Partial<GroupSigns>): GroupSigns => ({
  url: 'https://www.hallin-star.example/news/story',
  title: 'Thousands leave homes under leaking Tarrow Dam',
  lead: 'Buses ran all evening.',
  publishedAt: '2026-11-22T08:00:00Z',
  seen: false,
  kind: null,
  ...change,
});

describe('groupOf', () => {
  it.each<[string, Partial<GroupSigns>]>([
    ['nothing speaks against it', {}],
    ['its date is unknown', { publishedAt: null }],
    ['its date is nonsense', { publishedAt: 'soon' }],
    ['it is read and is news', { kind: 'news', url: 'https://www.hallin-star.example/opinion/story' }],
    ['its lead looks years back', { lead: 'Two years after drains were renewed, water was found.' }],
    ['an index saw it late', { publishedAt: '2026-11-25T10:00:00Z', seen: true }],
  ])('is a report where %s', (_, change) => {
    expect(groupOf(signs(change), own)).toBe('report');
  });

  it.each<[string, Partial<GroupSigns>]>([
    ['it is read and is opinion', { kind: 'opinion' }],
    ['it is read and is analysis', { kind: 'analysis' }],
    ['its address says so', { url: 'https://www.hallin-star.example/opinion/a-dam-is-a-promise' }],
    ['its title is labelled', { title: 'Editorial | A dam is a promise' }],
    ['its title explains', { title: 'Why Tarrow Dam leaked' }],
    ['its French title explains', { title: 'Pourquoi le barrage de Tarrow fuit' }],
    ['its German title explains', { title: 'Warum die Talsperre Tarrow leckt' }],
    ['its Spanish title explains', { title: 'Por qué pierde agua la presa de Tarrow' }],
    ['its Italian title explains', { title: 'Perché la diga di Tarrow perde' }],
  ])('is comment where %s', (_, change) => {
    expect(groupOf(signs(change), own)).toBe('opinion');
  });

  it.each<[string, Partial<GroupSigns>]>([
    ['it is published a week later', { publishedAt: '2026-11-29T08:00:00Z' }],
    ['it was published a week before', { publishedAt: '2026-11-14T08:00:00Z' }],
    ['its title says when', { title: 'Three days after Tarrow, villagers return' }],
    ['its French title says when', { title: 'Trois jours après la fuite, les habitants rentrent' }],
    ['its German title says when', { title: 'Drei Tage nach dem Leck kehren die Anwohner zurück' }],
    ['its Spanish title says when', { title: 'Tres días después, los vecinos vuelven' }],
    ['its Italian title says when', { title: 'Tre giorni dopo, gli abitanti tornano' }],
    ['it tells of a consequence in German', { title: 'Ermittlungen zur Talsperre Tarrow' }],
    ['it tells of a consequence in Spanish', { title: 'Homenaje a las víctimas de Tarrow' }],
    ['it tells of a consequence', { title: 'Retired judge to lead inquiry into Tarrow Dam repairs' }],
    ['its lead puts another event after it', { lead: 'Two days after the valley was cleared, a road broke away.' }],
  ])('is a follow-up where %s', (_, change) => {
    expect(groupOf(signs(change), own)).toBe('followup');
  });

  it('reports a consequence that is the article’s own event', () => {
    const inquiry = { ...own, title: 'Judge opens inquiry into Tarrow Dam' };
    expect(groupOf(signs({ title: 'Inquiry into Tarrow Dam repairs opens' }), inquiry)).toBe('report');
  });
});
