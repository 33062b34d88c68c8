import { describe, expect, it } from 'vitest';
import { leadInOf } from '../../../../utils/core/text/lead-in';

const CUT: [text: string, rest: string, time: string | null][] = [
  ['MARLOW (AP) — The bridge closed on Monday.', 'The bridge closed on Monday.', null],
  ['LONDON, Nov 3 (Reuters) - Shares fell.', 'Shares fell.', null],
  ['Bonn/Köln (dpa) – Der Fluss ist gestiegen.', 'Der Fluss ist gestiegen.', null],
  ['(ANSA) - ROMA, 12 OTT - Il ponte è chiuso.', 'Il ponte è chiuso.', null],
  ['NEW MARLOW, N.J. — A ferry drifted.', 'A ferry drifted.', null],
  ['PARIS | Le pont est fermé.', 'Le pont est fermé.', null],
  ['Marlow — The council met on Tuesday.', 'The council met on Tuesday.', null],
  ['9.05am: The council meets.', 'The council meets.', '9.05am'],
  ['17 h 10 – Le pont est fermé.', 'Le pont est fermé.', '17 h 10'],
  ['14:32 The first boats arrive.', 'The first boats arrive.', '14:32'],
  ['• Two people were hurt.', 'Two people were hurt.', null],
];

const WHOLE = [
  'Marlow — the largest town of the valley — has no bridge.',
  'Marlow – The Town – has no bridge.',
  'The mayor (Labour) - who was away - agreed.',
  '14 people were hurt.',
  'NATO allies met.',
  'A court ruled on Monday (the third this week) that it may open.',
  '8 Uhr war es noch ruhig.',
  'PARIS',
  '',
  '“No,” she said.',
];

describe('leadInOf', () => {
  it.each([
    ['CLAIM: The dam has burst.', 'CLAIM'],
    ['NEW MARLOW: The dam holds.', 'NEW MARLOW'],
    ['MARLOW (AP) — The dam holds.', null],
    ['9.05am: The dam holds.', null],
  ])('sets apart a head that may change the sense: %j', (text, head) => {
    expect(leadInOf(text).head).toBe(head);
  });

  it.each(CUT)('cuts %j', (text, rest, time) => {
    const leadIn = leadInOf(text);
    expect(text.slice(leadIn.end)).toBe(rest);
    expect(leadIn.time).toBe(time);
  });

  it.each(WHOLE)('leaves %j whole', (text) => {
    expect(leadInOf(text).end).toBe(0);
  });
});
