import { added, type Breaker, tree } from './breaker';
import { MEGABYTE, SENTENCE, upTo } from './floods';

/** Too many characters in one place. */
export const longTexts: Record<string, Breaker> = {
  '5 MB in a text': added(false, () => `<p>${upTo(5 * MEGABYTE, SENTENCE)}</p>`),
  '5 MB without a space': added(false, () => `<p>${'x'.repeat(5 * MEGABYTE)}</p>`),
  '5 MB of ideographs': added(false, () => `<p>${'報道によると市議会は月曜日に。'.repeat(350_000)}</p>`),
  '5 MB of ligatures': added(false, () => `<p>${'ﷺ'.repeat(5 * MEGABYTE)}</p>`),
  '5 MB of full stops': added(false, () => `<p>${'. '.repeat(MEGABYTE)}</p><p>${'.\u00a0'.repeat(MEGABYTE)}</p>`),
  '5 MB of spaces': added(false, () => `<p>a${' '.repeat(5 * MEGABYTE)}b${'\u00a0'.repeat(MEGABYTE)}</p>`),
  '5 MB in a class': tree(true, (_, body) => body.classList.add('x-'.repeat(2.5 * MEGABYTE))),
  '5 MB of classes': tree(true, (_, body) => {
    body.className = upTo(5 * MEGABYTE, 'story-body related item ');
  }),
  'classes of 20 kB': tree(true, (_, body) => {
    for (const one of [...body.querySelectorAll('div, p, section')].slice(0, 250))
      one.className += ` ${'a-Bc '.repeat(4000)}`;
  }),
  '5 MB in a style': tree(true, (_, body) => body.setAttribute('style', upTo(5 * MEGABYTE, 'color: red; '))),
};
