import { codeOf, type LangTag } from '../lang-tag';
import { packOf } from '../packs';
import { speakersOf } from './attribution';
import { dialogueIn } from './dialogue';
import { innerText, placesOf, type Span, spansIn } from './spans';
import { type SpeechLanguage, speechLanguage } from './speech-language';
import type { NumberedText, Quotation, Speaker } from './types';

const languages = new Map<string, SpeechLanguage>();

function languageOf(lang: LangTag | null): SpeechLanguage | null {
  const code = codeOf(lang) ?? 'en';
  const known = languages.get(code);
  if (known) return known;
  const words = packOf(code);
  if (words === null) return null;
  const language = speechLanguage(code, words);
  languages.set(code, language);
  return language;
}

/**
 * The quotations of an article in order: where each begins and ends, across sentences and passages, in marks of any
 * style or as turns of a dialogue after dashes, and who is quoted where the passage names someone. Nested ones follow
 * those that contain them. Speakers are found in the languages that have words for it, and as in English where `lang`
 * is null. Time is linear.
 */
export function quotationsIn(passages: readonly NumberedText[], lang: LangTag | null): Quotation[] {
  const spans = spansIn(passages);
  const language = languageOf(lang);
  const speakers = language ? speakersOf(spans, passages, language) : new Map<Span, Speaker>();
  const quotations = spans.map((span) => ({
    ...placesOf(span, passages),
    text: innerText(span, passages),
    depth: span.depth,
    speaker: speakers.get(span) ?? null,
    closed: span.closed,
  }));
  const dialogue = language ? dialogueIn(passages, quotations, language) : [];
  if (dialogue.length === 0) return quotations;
  const order = new Map(passages.map(({ n }, i) => [n, i]));
  const place = ({ start: [n, at] }: Quotation) => [order.get(n) ?? 0, at] as const;
  return [...quotations, ...dialogue].sort((a, b) => {
    const [[i, x], [j, y]] = [place(a), place(b)];
    return i - j || x - y || a.depth - b.depth;
  });
}
