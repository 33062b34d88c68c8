import { folded } from '../text/fold';
import type { LangTag } from '../text/lang-tag';
import { numbersIn } from '../text/numbers/numbers';
import { questionKind } from '../text/questions/question-kind';
import { contentWords } from '../text/tokens';
import { instantAnswer } from './answer';
import { type RankedUnit, rowOf } from './choose';

/** Most sentences that are added for figures and names of the headline that a brief lacks; more take others' places. */
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

/** A fact of the headline: true for a unit that holds it. */
type Fact = (at: number) => boolean;

/** Numbers of the headline that one text writes in digits and the other in words: "Five rehoused", "5 people". */
function valuesIn(units: readonly RankedUnit[], title: string, lang: LangTag | null): Fact[] {
  const values = (text: string) =>
    numbersIn(text, lang)
      .filter(({ kind, low, high }) => kind === 'cardinal' && low === high)
      .map(({ low, style }) => `${low} ${style === 'words' ? 'words' : 'digits'}`);
  const wanted = values(title);
  if (wanted.length === 0) return [];
  const words = new Set(contentWords(title, lang));
  const found = units.map(({ candidate }) => new Set(values(candidate.text)));
  // A number alone is met by chance: the sentence must be about what the headline is about.
  const isAkin = units.map(({ candidate }) => candidate.words.some((word) => words.has(word)));
  return wanted.map((value) => {
    const [number = ''] = value.split(' ');
    return (at) =>
      (isAkin[at] ?? false) && [`${number} words`, `${number} digits`].some((form) => found[at]?.has(form) ?? false);
  });
}

/** Words at the beginning of a headline among which one shows that it asks: "Who won", « Mais pourquoi ». */
const OPENING_WORDS = 2;

/** What the headline asks, as a fact that the sentence holds which answers it. */
function answersIn(units: readonly RankedUnit[], title: string, lang: LangTag | null): Fact[] {
  const opening = title.split(/\s+/).slice(0, OPENING_WORDS).join(' ');
  if (!/[?？؟]/.test(title) && questionKind(opening) === null) return [];
  const passages = units.flatMap(({ barred, candidate }, n) => (barred ? [] : [{ n, text: candidate.text }]));
  const answers = instantAnswer(title, [{ number: 1, lang, passages }], '');
  const told = new Set(answers.slice(0, 1).flatMap(({ citations }) => citations.map(([, at]) => at)));
  return told.size > 0 ? [(at) => told.has(at)] : [];
}

function lackingFacts(units: readonly RankedUnit[], title: string, lang: LangTag | null): Fact[] {
  const texts = units.map(({ candidate }) => folded(candidate.text));
  const written = factsOf(title).map(
    (fact): Fact =>
      (at) =>
        has(texts[at] ?? '', fact),
  );
  return [...written, ...valuesIn(units, title, lang), ...answersIn(units, title, lang)].filter((fact) =>
    texts.some((_, at) => fact(at)),
  );
}

interface Chosen {
  lead: readonly number[];
  story: readonly number[];
}

/**
 * The story with a few sentences added for figures and names of the headline that the brief lacks and the article's
 * sentences hold: first those that tell several of them. Where they are more than a few, they take the places of
 * sentences that nothing rests on. Returns indices, ascending.
 */
export function withHeadline(
  units: readonly RankedUnit[],
  { lead, story }: Chosen,
  { title, lang }: { title: string; lang: LangTag | null },
): number[] {
  const chosen = new Set(story);
  const from = Math.max(-1, ...lead) + 1;
  const isIn = (at: number) => chosen.has(at) || lead.includes(at);
  const facts = lackingFacts(units, title, lang);
  const score = (at: number) => units[at]?.ranked.score ?? 0;
  const rows = units.flatMap((_, at) => {
    const row = at >= from ? rowOf(units, at) : null;
    return row?.every((one) => one >= from || lead.includes(one)) ? [{ at, row }] : [];
  });
  let room = MOST_ADDED;
  for (;;) {
    const open = facts.filter((fact) => ![...lead, ...chosen].some(fact));
    const told = rows
      .map(({ at, row }) => ({
        at,
        lacking: row.filter((one) => !isIn(one)),
        tells: open.filter((fact) => row.some(fact)),
      }))
      .filter(({ tells, lacking }) => tells.length > 0 && lacking.length > 0)
      .sort(
        (a, b) => b.tells.length - a.tells.length || a.lacking.length - b.lacking.length || score(b.at) - score(a.at),
      );
    const fit = told
      .map(({ lacking }) => ({ lacking, freed: freed(units, { lead, chosen, facts }, lacking.length - room) }))
      .find(({ freed }) => freed !== null);
    if (!fit?.freed) break;
    for (const at of fit.freed) chosen.delete(at);
    for (const at of fit.lacking) chosen.add(at);
    room -= fit.lacking.length - fit.freed.length;
  }
  return [...chosen].sort((a, b) => a - b);
}

/** So many sentences of the story, the least first, that tell nothing of the headline alone and that no other one needs. */
function freed(
  units: readonly RankedUnit[],
  { lead, chosen, facts }: { lead: readonly number[]; chosen: ReadonlySet<number>; facts: readonly Fact[] },
  count: number,
): number[] | null {
  const found: number[] = [];
  const rest = new Set(chosen);
  const byScore = [...chosen].sort((a, b) => (units[a]?.ranked.score ?? 0) - (units[b]?.ranked.score ?? 0));
  for (const at of byScore) {
    if (found.length >= count) break;
    const others = [...rest].filter((one) => one !== at);
    const isNeeded = others.some((one) => rowOf(units, one)?.includes(at));
    const tellsAlone = facts.some((fact) => fact(at) && ![...lead, ...others].some(fact));
    if (isNeeded || tellsAlone) continue;
    rest.delete(at);
    found.push(at);
  }
  return found.length >= count ? found : null;
}
