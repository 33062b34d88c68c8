import { describe, expect, it } from 'vitest';
import { liveTimes } from '../../../../../utils/core/article/about/live';
import { toPassages } from '../../../../../utils/core/article/passages';
import { blocksOf, NOW } from '../page';

const HOURS = ['10:05', '10:20', '10:45', '11:10'];
const text = (hour: string) => `<p>At ${hour} the harbour office said that one more boat had come in from the bay.</p>`;
const time = (hour: string) => `<time datetime="2026-05-12T${hour}:00Z">${hour}</time>`;

/** Each passage as "time kind text", as far as it goes. */
function passagesOf(html: string): string[] {
  const page = blocksOf(html);
  const story = page.blocks.filter((block) => !/^(?:At )?\d\d:\d\d$/.test(block.text));
  return toPassages(story, liveTimes(page, story, { day: '2026-05-12', now: NOW })).map(
    (passage) => `${passage.time?.slice(11, 16) ?? '–'} ${passage.kind} ${passage.text.slice(0, 8)}`,
  );
}

const ENTRIES = HOURS.flatMap((hour) => [`${hour} subhead Boat at `, `${hour} live At ${hour}`]);

describe('the entries of a live report', () => {
  it.each([
    [
      'a time before the head',
      (hour: string) => `<section>${time(hour)}<h2>Boat at the quay</h2>${text(hour)}</section>`,
    ],
    [
      'a time after the head',
      (hour: string) => `<section><h2>Boat at the quay</h2>${time(hour)}${text(hour)}</section>`,
    ],
    [
      'a time in a line of its own box',
      (hour: string) =>
        `<div><header><h3>Boat at the quay</h3><div>At ${hour}</div></header><div>${text(hour)}</div></div>`,
    ],
    ['times among the paragraphs', (hour: string) => `<p>${time(hour)}</p><h3>Boat at the quay</h3>${text(hour)}`],
  ])('have their time and keep their kinds: %s', (_, entry) => {
    expect(passagesOf(`<main>${HOURS.map(entry).join('')}</main>`)).toEqual(ENTRIES);
  });

  it('lend no time to a summary above them', () => {
    const entries = HOURS.map((hour) => `<section><h2>Boat at the quay</h2>${time(hour)}${text(hour)}</section>`);
    const page = `<main><header>${time('11:30')}</header><p>All boats of the bay are back.</p>${entries.join('')}</main>`;
    expect(passagesOf(page)).toEqual(['– paragraph All boat', ...ENTRIES]);
  });

  it('keep quotations and items', () => {
    const entry = (hour: string) =>
      `<section>${time(hour)}<blockquote><p>We saw it.</p></blockquote><ul><li>Six men</li></ul></section>`;
    expect(passagesOf(`<main>${HOURS.map(entry).join('')}</main>`)).toEqual(
      HOURS.flatMap((hour) => [`${hour} quote We saw i`, `${hour} item Six men`]),
    );
  });

  it('are not fewer than four, nor the dated pieces of a list of weeks', () => {
    const entry = (stamp: string) => `<section><time datetime="${stamp}">then</time>${text('10:05')}</section>`;
    const page = (stamps: string[]) => passagesOf(`<main>${stamps.map(entry).join('')}</main>`).join();
    expect(page(HOURS.slice(1).map((hour) => `2026-05-12T${hour}:00Z`))).not.toContain('live');
    expect(page(['01', '08', '15', '22'].map((day) => `2026-05-${day}T10:00:00Z`))).not.toContain('live');
  });
});
