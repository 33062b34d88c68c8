import { data } from 'franc-min/data.js';
import type { Plugin } from 'vite';

/** Languages without a two-letter code: no answer of `detectLanguage` names them. ISO 639-3. */
const NAMELESS = new Set('ceb qug zyb hms hnj ilo fuv koi skr mai bho mag'.split(' '));
/** Trigrams kept of each language, the most frequent: the other half decides one short text in a hundred. */
const KEPT = 150;
/** Within so many, the order says nothing: they are sorted, which packs better. */
const ALIKE = 50;

/** A language's trigrams ("der|die|…", the most frequent first), fewer of them, and sorted where that makes no difference. */
function fewer(trigrams: string): string {
  const all = trigrams.split('|').slice(0, KEPT);
  const groups = Array.from({ length: Math.ceil(all.length / ALIKE) }, (_, i) => all.slice(i * ALIKE, (i + 1) * ALIKE));
  return groups.flatMap((group) => group.sort()).join('|');
}

/** Leaves of franc's tables what language detection uses: half of them would only be carried along. */
export function francFewer(): Plugin {
  return {
    name: 'franc-fewer',
    enforce: 'pre',
    apply: 'build',
    transform(_code, id) {
      if (!/\/node_modules\/franc-min\/data\.js$/.test(id.split('?')[0]?.replaceAll('\\', '/') ?? '')) return null;
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(
          Object.entries(languages)
            .filter(([language]) => !NAMELESS.has(language))
            .map(([language, trigrams]) => [language, fewer(trigrams)]),
        ),
      ]);
      return { code: `export const data = ${JSON.stringify(Object.fromEntries(kept))};`, map: null };
    },
  };
}
