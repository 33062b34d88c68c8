import type { Claim } from '../../check/read/claim';
import { tokenise } from '../../check/read/tokens';
import { copyOf, indexCopies } from '../../check/read/word-for-word';
import { capitalisesNouns } from '../../text/lang/writing';
import { codeOf } from '../../text/lang-tag';
import type { ReadArticle } from '../types';
import { type Random, shuffled } from './random';
import { type SourceSentence, sentencesToSpoil } from './sentences-to-spoil';
import { spoilFigure } from './spoil-figure';
import { type PlacedName, placedNames, spoilName } from './spoil-name';
import { turnPolarity } from './turn-polarity';

/** Most sentences that are tried for one kind of spoiling. */
const MOST_TRIED = 40;

/** Statements of which it is known what a reader that can read says of them. */
export interface Canaries {
  /** Two that are wrong: sentences of the article, each spoiled in one place. */
  spoiled: readonly [string, string];
  /** One that is right: a sentence of the article, word for word. */
  control: string;
}

type Spoiler = (sentence: SourceSentence) => string | null;

/**
 * Canaries from an article's own sentences: two with a figure changed, a name swapped for another of the article's, or
 * the polarity turned, of different kinds where possible, and one untouched. All from different sentences. Null where
 * the article does not give them.
 */
export function canariesOf(article: ReadArticle, random: Random): Canaries | null {
  const sentences = shuffled(sentencesToSpoil(article), random);
  if (sentences.length < 3) return null;
  const copies = indexCopies([{ number: 1, ...article }]);
  const used = new Set<SourceSentence>();
  const spoiled: string[] = [];
  const spoilers = shuffled(spoilersOf(article, sentences, random), random);
  // Each kind once before any comes again.
  for (const spoiler of [...spoilers, ...spoilers]) {
    if (spoiled.length === 2) break;
    for (const sentence of sentences.filter((one) => !used.has(one)).slice(0, MOST_TRIED)) {
      const text = spoiler(sentence);
      if (text === null || text === sentence.text || copyOf(text, [], copies) !== null) continue;
      spoiled.push(text);
      used.add(sentence);
      break;
    }
  }
  const [one, other] = spoiled;
  const control = sentences.find((sentence) => !used.has(sentence));
  return one !== undefined && other !== undefined && control ? { spoiled: [one, other], control: control.text } : null;
}

/** The ways of spoiling that this article allows. */
function spoilersOf(
  { passages, lang: tag }: ReadArticle,
  sentences: readonly SourceSentence[],
  random: Random,
): Spoiler[] {
  const lang = codeOf(tag);
  const claims = new Map<SourceSentence, Claim>();
  const claimOf = (sentence: SourceSentence): Claim => {
    const { text } = sentence;
    const claim = claims.get(sentence) ?? { text, tokens: tokenise(text, lang), lang, published: null, base: 0 };
    claims.set(sentence, claim);
    return claim;
  };
  const texts = new Map(passages.map(({ n, text }) => [n, text]));
  const figures = new Set(passages.flatMap(({ text }) => text.match(/\d[\d.,\s\u00a0\u202f]*\d|\d/gu) ?? []));
  const spoilers: Spoiler[] = [
    (sentence) => spoilFigure(claimOf(sentence), random, (digits) => figures.has(digits)),
    (sentence) => turnPolarity(claimOf(sentence)),
  ];
  if (capitalisesNouns(lang)) return spoilers;
  let all: PlacedName[] | null = null;
  const namesOf = (one: SourceSentence) => placedNames(claimOf(one), one.passage);
  spoilers.push((sentence) => {
    all ??= sentences.flatMap(namesOf);
    const passageText = texts.get(sentence.passage) ?? '';
    return spoilName(sentence, { own: namesOf(sentence), all, passageText }, random);
  });
  return spoilers;
}
