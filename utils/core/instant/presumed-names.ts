import { fold } from '../text/fold';
import type { LangTag } from '../text/lang-tag';
import { nameLanguage } from '../text/names/name-language';

/** Characters of a sentence in which names are looked for: a wall of text is no sentence of a brief. */
const LOOKED_AT = 1200;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const PARTICLE = '(?:van|von|de|der|den|di|la|le|el|al|bin|ter)';
const WHOLE_NAME = new RegExp(String.raw`(${CAPITAL})(?=\s+(?:${PARTICLE}\s+){0,2}(${CAPITAL}))`, 'gu');
const CALLED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(\p{L}{1,20})(?=(\.?)\s+(?:${PARTICLE}\s+){0,2}(${CAPITAL})(?!\s+\p{Lu}))`,
  'gu',
);

/**
 * Tells, sentence by sentence in reading order, whom each calls by a title and a surname ("Ms Osei", « M. Roy », "Frau
 * Koch") where an earlier sentence has the full name: only who has read that one knows them. Names are folded.
 */
export function presumedNames(lang: LangTag | null): (sentence: string) => string[] {
  const { titles } = nameLanguage(lang);
  const introduced = new Set<string>();
  return (sentence) => {
    const text = sentence.slice(0, LOOKED_AT);
    const called = [...text.matchAll(CALLED)].flatMap(([, title = '', stop, name = '']) => {
      // A title of one letter has a full stop: « M. Roy ».
      const isTitle = titles.has(title.toLowerCase()) && (title.length > 1 || stop === '.');
      return isTitle && introduced.has(fold(name)) ? [fold(name)] : [];
    });
    for (const [, first = '', last = ''] of text.matchAll(WHOLE_NAME))
      if (!titles.has(first.toLowerCase())) introduced.add(fold(last));
    return [...new Set(called)];
  };
}
