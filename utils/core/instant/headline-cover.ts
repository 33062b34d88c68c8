import { folded } from '../text/fold';
import { type RankedUnit, rowOf } from './choose';

/** Most sentences that are added for figures and names of the headline that a brief lacks. */
const MOST_ADDED = 2;

/** The figures of a headline, and its words with a capital that is not the first of a sentence, folded. */
function factsOf(title: string): string[] {
  const figures = title.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  const names = [...title.matchAll(/(?<=[\p{L}\p{N},’'-]\s)\p{Lu}[\p{L}\p{M}’'-]{2,}/gu)].map(([name]) => name);
  // A headline with capitals on most words tells no names.
  const words = title.match(/\p{L}{4,}/gu) ?? [];
  const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length;
  return [...new Set([...figures, ...(titled ? [] : names)].map((fact) => folded(fact)).filter(Boolean))];
}

const has = (text: string, fact: string) => ` ${text} `.includes(` ${fact} `);

/**
 * The story with a few sentences added for figures and names of the headline that the brief lacks and the article's
 * sentences hold. Returns indices, ascending.
 */
export function withHeadline(
  units: readonly RankedUnit[],
  { lead, story }: { lead: readonly number[]; story: readonly number[] },
  title: string,
): number[] {
  const texts = units.map(({ candidate }) => folded(candidate.text));
  const chosen = new Set(story);
  const from = Math.max(-1, ...lead) + 1;
  let added = 0;
  for (const fact of factsOf(title)) {
    if ([...lead, ...chosen].some((at) => has(texts[at] ?? '', fact))) continue;
    const rows = texts.flatMap((text, at) => {
      const row = at >= from && has(text, fact) ? rowOf(units, at) : null;
      return row?.every((one) => one >= from) ? [row] : [];
    });
    const score = (row: readonly number[]) => units[row.at(-1) ?? -1]?.ranked.score ?? 0;
    const [best] = rows.sort((a, b) => score(b) - score(a));
    const lacking = best?.filter((at) => !chosen.has(at)) ?? [];
    if (lacking.length === 0 || added + lacking.length > MOST_ADDED) continue;
    for (const at of lacking) chosen.add(at);
    added += lacking.length;
  }
  return [...chosen].sort((a, b) => a - b);
}
