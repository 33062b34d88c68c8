import { isAgency } from '../../article/about/agency';
import { folded } from '../../text/fold';
import { codeOf } from '../../text/lang-tag';
import { showsNames } from '../../text/names/capitals';
import { nameLanguage } from '../../text/names/name-language';
import { type NameRun, runsOf, startOfName, textsOf } from '../../text/names/name-runs';
import { type NameWord, sentenceWords } from '../../text/names/name-words';
import { sentences } from '../../text/sentences';
import type { CoveredArticle } from '../types';

/** A name in an article, in its fullest form there. */
export interface NameTerm {
  text: string;
  /** Number of occurrences, of which those in the headline and at the start weigh more. */
  weight: number;
  inTitle: boolean;
}

/** Most passages that are read: the start of a story names the people and places. */
const MOST_PASSAGES = 12;
const LONGEST_PASSAGE_CHARS = 1500;
const LEAD_PASSAGES = 2;
const LONGEST_TITLE_CHARS = 400;
/**
 * Share of longer words with a capital above which capitals are no sign of names; a sentence may be full of names, a
 * headline is short.
 */
const MOST_CAPITALS = { headline: 0.6, sentence: 0.8 };

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/**
 * The names in an article (people, places, organisations), the most prominent first: capitalised words inside sentences
 * with the small words between them, counted in headline, opening and body. Outlet, authors, agencies, months and
 * weekdays are left out. Scripts without capitals give none; German nouns are recognised where an article precedes
 * them.
 */
export function namesIn(article: CoveredArticle): NameTerm[] {
  const code = codeOf(article.lang);
  const language = nameLanguage(code);
  const { stops, calendar, beforeNouns } = language;
  const never = new Set([article.outlet, ...article.byline].map(folded));
  const title = article.title.slice(0, LONGEST_TITLE_CHARS);
  const passages = article.passages.slice(0, MOST_PASSAGES).map(({ text }) => text.slice(0, LONGEST_PASSAGE_CHARS));
  const found = new Map<string, { text: string; body: number; lead: number; sure: boolean; noun: boolean }>();

  const note = (words: readonly NameWord[], run: NameRun, { inLead }: { inLead: boolean }) => {
    const from = startOfName(words, run, { language, isMore: () => false });
    const texts = textsOf(words, { from, to: run.to });
    const text = texts.filter((word, i) => word !== texts[i - 1]).join(' ');
    const key = folded(text);
    const single = texts.length === 1;
    if (key.length < 2 || never.has(key) || calendar.has(key) || isAgency(text) || (single && stops.has(key))) return;
    const opens = from === run.from && words[from]?.first === true;
    const before = words[from]?.joined === true || from > run.from ? (words[from - 1]?.lower ?? '') : '';
    const known = found.get(key) ?? { text, body: 0, lead: 0, sure: false, noun: false };
    known.body += 1;
    // Datelines and openings write names in capitals.
    if (capitals(text) < capitals(known.text)) known.text = text;
    if (inLead) known.lead += 1;
    known.sure ||= !opens || !single;
    known.noun ||= single && beforeNouns.has(before);
    found.set(key, known);
  };

  for (const [i, passage] of passages.entries()) {
    for (const sentence of sentences(passage, article.lang)) {
      const words = sentenceWords(sentence, code);
      // Headings and captions write other words than names with capitals.
      if (words.length < 4 || !showsNames(words, MOST_CAPITALS.sentence)) continue;
      for (const run of runsOf(words, language)) note(words, run, { inLead: i < LEAD_PASSAGES });
    }
  }
  const titleWords = sentenceWords(title, code);
  if (showsNames(titleWords, MOST_CAPITALS.headline))
    for (const run of runsOf(titleWords, language)) note(titleWords, run, { inLead: false });

  const inTitle = ` ${folded(title)} `;
  const names = [...found].filter(([, { sure, noun }]) => sure && !noun);
  return foldShort(
    names.map(([key, { text, body, lead }]) => {
      const titled = inTitle.includes(` ${key} `);
      return { key, text, inTitle: titled, weight: (titled ? 4 : 0) + 2 * Math.min(lead, 2) + 0.5 * Math.min(body, 6) };
    }),
  );
}

/**
 * Names with the count of a part of them ("Quill" of "Ada Quill") added to theirs, unless the part is far more
 * frequent.
 */
function foldShort(names: (NameTerm & { key: string })[]): NameTerm[] {
  const longer = new Map<string, NameTerm & { key: string }>();
  for (const name of [...names].sort((a, b) => b.weight - a.weight)) {
    const words = name.key.split(' ');
    if (words.length > 1) for (const word of words) if (!longer.has(word)) longer.set(word, name);
  }
  const kept = names.filter((name) => {
    const whole = name.key.includes(' ') ? undefined : longer.get(name.key);
    if (whole === undefined || name.weight > 2.5 * whole.weight) return true;
    whole.weight += name.weight / 2;
    whole.inTitle ||= name.inTitle;
    return false;
  });
  return kept.sort((a, b) => b.weight - a.weight).map(({ text, weight, inTitle }) => ({ text, weight, inTitle }));
}
