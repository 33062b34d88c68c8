import type { Article } from '../article/types';
import { CATEGORY_LANGS, CATEGORY_WORDS, type CategoryLang } from '../text/categories';
import { CATEGORY_IDS, type CategoryId } from '../text/category-ids';
import { codeOf, type LangTag } from '../text/lang-tag';
import { contentWords } from '../text/tokens';
import { LABELS } from './category-labels';
import { namedCategory } from './section';

export interface Category {
  /** Null when the category is not in the word lists, or unknown. */
  id: CategoryId | null;
  /** In the article's language where there are labels for it, else in English; '' when unsure. */
  label: string;
}

/** Number of the article's words that are read: its subject is clear early. */
const WORDS_READ = 600;

/** Number of times that a word of the title counts. */
const TITLE_TIMES = 3;

/** Least score per square root of the words read, and least lead over the second category, for an answer. */
const ENOUGH = 0.45;
const CLEAR = 1.15;

type Model = Map<string, { id: CategoryId; weight: number }[]>;

const models = new Map<CategoryLang, Model>();

/** Stems of the listed words, built at first use. */
function modelFor(lang: CategoryLang): Model {
  const known = models.get(lang);
  if (known) return known;
  const model: Model = new Map();
  for (const id of CATEGORY_IDS) {
    const weights = new Map<string, number>();
    for (const entry of CATEGORY_WORDS[lang][id].split(' ')) {
      const strong = entry.endsWith('!');
      const stems = contentWords(entry, lang);
      // A compound shows a category only as a whole, but words are counted one by one.
      const stem = stems.length === 1 ? stems[0] : undefined;
      if (stem !== undefined) weights.set(stem, Math.max(weights.get(stem) ?? 0, strong ? 2 : 1));
    }
    for (const [stem, weight] of weights) model.set(stem, [...(model.get(stem) ?? []), { id, weight }]);
  }
  models.set(lang, model);
  return model;
}

function categoryLang(lang: LangTag | null): CategoryLang | null {
  const language = codeOf(lang);
  return CATEGORY_LANGS.find((known) => known === language) ?? null;
}

/** The category that the words of title and text show; null when none is clear. */
export function categoryFromWords(title: string, text: string, lang: LangTag | null): CategoryId | null {
  const language = categoryLang(lang);
  if (language === null) return null;
  const model = modelFor(language);
  const titleWords = contentWords(title, language);
  const counts = new Map<string, number>();
  const read = contentWords(text.slice(0, WORDS_READ * 12), language).slice(0, WORDS_READ);
  for (const word of read) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of titleWords) counts.set(word, (counts.get(word) ?? 0) + TITLE_TIMES);
  const scores = new Map<CategoryId, number>();
  for (const [word, count] of counts) {
    const homes = model.get(word);
    if (!homes) continue;
    // Repeats count less and less; a word of several categories counts little for each.
    for (const { id, weight } of homes)
      scores.set(id, (scores.get(id) ?? 0) + (weight * Math.sqrt(count)) / homes.length);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  const sure = best[1] >= ENOUGH * Math.sqrt(read.length + TITLE_TIMES * titleWords.length);
  return sure && best[1] >= CLEAR * (second?.[1] ?? 0) ? best[0] : null;
}

/**
 * The category of an article: by its outlet's section name, where that is specific, else by its words. `lang` is the
 * text's language, in case the article gives none.
 */
export function categoryOf(article: Article, lang: LangTag | null = article.lang): Category {
  const named = namedCategory(article.section, article);
  if (named) return named;
  const text = article.passages.slice(0, 40).map((passage) => passage.text.slice(0, 4000));
  const id = categoryFromWords(article.title, text.join('\n'), lang);
  return { id, label: id === null ? '' : LABELS[categoryLang(lang) ?? 'en'][id] };
}
