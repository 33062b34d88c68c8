import { data } from 'franc-min/data.js';
import type { Plugin } from 'vite';

/** Languages without a two-letter code: no answer of `detectLanguage` names them. ISO 639-3. */
const NAMELESS = new Set('ceb qug zyb hms hnj ilo fuv koi skr mai bho mag'.split(' '));
/** Trigrams kept of each language, the most frequent: the last hundred of three hundred decide one short text in a hundred. */
const KEPT = 200;

/** Leaves of franc's tables what language detection uses: a third of them would only be carried along. */
export function francFewer(): Plugin {
  return {
    name: 'franc-fewer',
    enforce: 'pre',
    apply: 'build',
    transform(_code, id) {
      if (!/\/node_modules\/franc-min\/data\.js$/.test(id.split('?')[0]?.replaceAll('\\', '/') ?? '')) return null;
      const fewer = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(
          Object.entries(languages)
            .filter(([language]) => !NAMELESS.has(language))
            .map(([language, trigrams]) => [language, trigrams.split('|').slice(0, KEPT).join('|')]),
        ),
      ]);
      return { code: `export const data = ${JSON.stringify(Object.fromEntries(fewer))};`, map: null };
    },
  };
}
