import { isAgency } from '../../article/about/agency';
import { calendarWords } from '../../text/calendar';
import { type Run, runsOf, showsNames, tokensOf } from '../../text/capital-runs';
import { folded } from '../../text/fold';
import { codeOf } from '../../text/lang-tag';
import { packOf } from '../../text/packs';
import { sentences } from '../../text/sentences';
import { stopWords } from '../../text/stop-words';
import { particlesOf, titlesOf } from '../../text/titles';
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
  const language = codeOf(article.lang);
  const stops = stopWords(language);
  const titles = titlesOf(language);
  const particles = particlesOf(language);
  const beforeNouns = packOf(language)?.beforeNouns ?? [];
  const never = new Set([...calendarWords(language), ...[article.outlet, ...article.byline].map(folded)]);
  const title = article.title.slice(0, LONGEST_TITLE_CHARS);
  const passages = article.passages.slice(0, MOST_PASSAGES).map(({ text }) => text.slice(0, LONGEST_PASSAGE_CHARS));
  const found = new Map<string, { text: string; body: number; lead: number; sure: boolean; noun: boolean }>();

  const note = (run: Run, { inLead }: { inLead: boolean }) => {
    let words = run.words;
    let { first, before } = run;
    while (words.length > 0) {
      const word = (words[0] ?? '').toLowerCase();
      if (!titles.has(word) && !(first && stops.has(folded(word))) && !particles.has(word)) break;
      // "Le Pen" keeps its article inside a sentence.
      if (!first && !titles.has(word)) break;
      words = words.slice(1);
      before = word;
      first = false;
    }
    const text = words.filter((word, i) => word !== words[i - 1]).join(' ');
    const key = folded(text);
    if (key.length < 2 || never.has(key) || isAgency(text) || (words.length === 1 && stops.has(key))) return;
    const known = found.get(key) ?? { text, body: 0, lead: 0, sure: false, noun: false };
    known.body += 1;
    // Datelines and openings write names in capitals.
    if (capitals(text) < capitals(known.text)) known.text = text;
    if (inLead) known.lead += 1;
    known.sure ||= !first || words.length > 1;
    known.noun ||= words.length === 1 && beforeNouns.includes(before);
    found.set(key, known);
  };

  for (const [i, passage] of passages.entries()) {
    for (const sentence of sentences(passage, article.lang)) {
      const tokens = tokensOf(sentence, language);
      // Headings and captions write other words than names with capitals.
      if (tokens.length < 4 || !showsNames(sentence, MOST_CAPITALS.sentence)) continue;
      for (const run of runsOf(tokens, particles)) note(run, { inLead: i < LEAD_PASSAGES });
    }
  }
  if (showsNames(title, MOST_CAPITALS.headline))
    for (const run of runsOf(tokensOf(title, language), particles)) note(run, { inLead: false });

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
