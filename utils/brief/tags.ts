import type { LineTag } from './types';

/**
 * The line format's tags, and what models make of them when they translate. Folded: lower case, no accents. English,
 * French, German, Spanish, Italian, Portuguese.
 */
const WORDS: Record<LineTag | 'end', string> = {
  category: 'category categorie kategorie categoria rubrique rubrik rubrica ressort seccion sezione topic theme',
  headline: 'headline title titre titel titulo titular titolo schlagzeile uberschrift manchete',
  standfirst:
    'standfirst chapo chapeau deck dek lede lead sous-titre vorspann unterzeile teaser entradilla bajada subtitulo sommario occhiello sottotitolo lide',
  story:
    'story recit histoire corps body statement geschichte bericht meldung historia relato noticia cronica storia racconto notizia cronaca',
  context: 'context contexte kontext hintergrund contexto contesto background',
  end: 'end fin ende fine fim done',
};

const TAGS = new Map<string, LineTag | 'end'>();
for (const tag of ['category', 'headline', 'standfirst', 'story', 'context', 'end'] as const) {
  for (const word of WORDS[tag].split(' ')) TAGS.set(word, tag);
}

/** A tag and what follows it on its line. `citations` is what stands between tag and colon, empty or with numbers. */
export interface TaggedLine {
  tag: LineTag | 'end';
  citations: string;
  text: string;
}

/** What models put before a tag: bullets, headings, bold, quotes, a number with a dot, an opening bracket. */
const BEFORE = /^[\s>#*_~`•·–—-]{0,20}(?:\d{1,3}[.)]\s{1,4})?[\s*_`|]{0,8}([[<]?)[\s*_]{0,4}/;
/** The tag itself, alone or as "AI context", "contexte IA", "STORY 3", "STORY_3" (but not "STORY 1.3"). */
const WORD =
  /^(?:(?:ai|ia|ki)\s)?([\p{L}\p{M}]{3,14}(?:-[\p{L}]{3,8})?)(?:\s(?:ai|ia|ki)(?![\p{L}]))?(?:[\s_#]{1,2}\d{1,3}(?![.\d]))?/iu;
const LIST = String.raw`(?:[[【［(（](?:[\d\s.:,;&^–-]|passages?|sources?|and|et|und|to|bis){1,60}[\]】］)）]|\d{1,3}\.\d{1,5})`;
/** Numbers between tag and colon, bracketed or bare, and bold marks. */
const BETWEEN = new RegExp(String.raw`^[\s*_\`]{0,8}(${LIST}(?:[\s,;&^–-]{0,4}${LIST}){0,40})?[*_\`]{0,8}`, 'i');
const COLON = /^[\s\u00a0\u202f]{0,3}[:：][\s*_`]{0,8}|^\s{0,3}[–—-]\s/;

/** The tag that a word stands for, in any case and with or without accents; null for other words. */
export function tagOf(word: string): LineTag | 'end' | null {
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return TAGS.get(folded) ?? null;
}

/**
 * Reads the tag of a line, in any case, decoration or of the languages above; null when it has none. A tag counts if a
 * colon, a dash or citations follow it, or if it stands alone (as a heading); an English one in capitals always.
 */
export function readTag(line: string): TaggedLine | null {
  const before = BEFORE.exec(line);
  const start = line.slice(before?.[0].length ?? 0);
  const match = WORD.exec(start);
  const word = match?.[1] ?? '';
  const tag = tagOf(word);
  if (!match || !tag) return null;
  // "<story>" and "[STORY]": the closing bracket does as a colon.
  const boxed = before?.[1] !== '' && /^\s?[\]>]/.test(start.slice(match[0].length));
  const after = start.slice(match[0].length).replace(boxed ? /^\s?[\]>]/ : /^$/, '');
  if (tag === 'end') return /^[\s\p{P}]*$/u.test(after) ? { tag, citations: '', text: '' } : null;
  const between = BETWEEN.exec(after);
  const citations = between?.[1] ?? '';
  const rest = after.slice(between?.[0].length ?? 0);
  const colon = COLON.exec(rest);
  if (colon) return { tag, citations, text: rest.slice(colon[0].length) };
  // "HEADLINE Words" is a tag, "STORY OF THE YEAR" is a sentence in capitals.
  const loud = /^(?:CATEGORY|HEADLINE|STANDFIRST|STORY|CONTEXT)$/.test(word) && !/^\s*\p{Lu}{2}/u.test(rest);
  if (boxed || loud || citations !== '' || rest.trim() === '') return { tag, citations, text: rest };
  return null;
}

/** Tags in mid-line, after what may end a sentence. */
const INNER_TAG =
  /(?<=[.!?…»”"\]]\s{1,3})(?=(?:CATEGORY|HEADLINE|STANDFIRST|STORY|CONTEXT)\s?(?:\[[\d., -]{1,40}\]\s?){0,8}:)/g;
/** Shorter beginnings than this are no sentence but a number or mark before the line's own tag. */
const SHORTEST = 12;

/** Puts a line break before tags that stand in mid-line after a whole sentence: some models write no line breaks. */
export function breakBeforeTags(line: string): string {
  return line.replace(INNER_TAG, (_none, offset: number) => (offset < SHORTEST ? '' : '\n'));
}
