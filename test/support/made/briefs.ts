import type { Passage } from '../../../utils/core/article/types';
import type { Brief, Statement } from '../../../utils/core/brief/types';
import type { Coverage, Source } from '../../../utils/core/coverage/types';
import type { KeptBrief } from '../../../utils/core/run/kept';
import type { LangTag } from '../../../utils/core/text/lang-tag';
import { MADE_LANGUAGES, type MadeLanguage } from './languages';
import { between, pick, type Random, randomOf, rank } from './random';

export interface Made {
  /**
   * Number of rare words and names of each language: many make an index as large as that of real news; with few, the
   * adjectives of the language stand for rare words, and texts can be read.
   */
  words: number;
  /** Epoch ms of the newest; each brief before is half an hour to nine hours older. */
  newest: number;
  /** The number of the brief on whose event one is; its own without. */
  storyOf?(index: number): number;
}

/** Most rare words of texts that can be read. */
const READABLE = 200;

const HOUR_MS = 3_600_000;

/** Makes briefs one after the other, newest first: the same ones every time. */
export function* madeBriefs(count: number, { words, newest, storyOf = (index) => index }: Made): Generator<KeptBrief> {
  const weighted = MADE_LANGUAGES.flatMap((language) => Array.from({ length: language.share }, () => language));
  let savedAt = newest;
  for (let i = 0; i < count; i++) {
    const random = randomOf(i + 1);
    // What a story is about comes from its own number, what is said of it from that of the brief.
    const story = storyOf(i) === i ? random : randomOf(storyOf(i) + 1);
    const maker = makerOf(pick(weighted, story), words, { story, random });
    savedAt -= Math.round((0.5 + 8.5 * random()) * HOUR_MS);
    yield maker.kept(i, savedAt);
  }
}

interface Maker {
  kept(index: number, savedAt: number): KeptBrief;
}

/** A name or rare word by its rank: the same rank is always the same word. */
export function madeWord({ syllables }: Pick<MadeLanguage, 'syllables'>, place: number): string {
  let left = place + syllables.length;
  let word = '';
  while (left > 0) {
    word += syllables[left % syllables.length] ?? '';
    left = Math.floor(left / syllables.length);
  }
  return word;
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function makerOf(language: MadeLanguage, words: number, { story, random }: { story: Random; random: Random }): Maker {
  const { lang, space } = language;
  const rare = (from = random) => madeWord(language, rank(from, words));
  // The people and places of one story come again in it.
  const places = [capital(rare(story)), capital(rare(story))];
  const people = [0, 1, 2].map(() => `${capital(rare(story))}${space && ' '}${capital(rare(story))}`);
  const thing = pick(language.things, story);
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'name') return pick(people, random);
      if (slot === 'place') return pick(places, random);
      if (slot === 'thing') return random() < 0.6 ? thing : pick(language.things, random);
      if (slot === 'n') return between(random, 3, 4000).toLocaleString(lang === 'ja' ? 'en' : lang);
      if (slot === 'day') return pick(language.days, random);
      return words > READABLE ? rare() : pick(language.adjectives, random);
    });
  const sentence = () => fill(pick(language.sentences, random));
  const paragraph = () => Array.from({ length: between(random, 2, 4) }, sentence).join(space);
  const passages = (from: number, to: number): Passage[] =>
    Array.from({ length: between(random, from, to) }, (_, i) => ({ n: i + 1, text: paragraph(), kind: 'paragraph' }));

  return {
    kept(index, savedAt) {
      const title = fill(pick(language.titles, random));
      const outlet = pick(language.outlets, random);
      const article = articleOf({
        index,
        savedAt,
        title,
        outlet,
        lang,
        byline: people[2] ?? '',
        passages: passages(7, 16),
      });
      const cite = (): Statement => {
        const passage = pick(article.passages, random);
        return {
          text: passage.text.split(/(?<=[.。»“])\s?/)[0] ?? passage.text,
          origin: 'article',
          citations: [[1, passage.n]],
        };
      };
      const instant = briefOf({ title, lang, statements: Array.from({ length: 7 }, cite), model: null });
      const statements = Array.from(
        { length: 8 },
        (): Statement => ({ text: sentence(), origin: 'article', citations: [[1, 1]] }),
      );
      const brief = random() < 0.6 ? briefOf({ title, lang, statements, model: 'writer-2' }) : null;
      return {
        key: JSON.stringify([article.canonicalUrl, `text-${index}`, brief ? 'remote' : 'instant', 'medium']),
        ...{ canonicalUrl: article.canonicalUrl, hash: `text-${index}`, savedAt, article, instant, brief },
        ...{ wordsRead: article.words, parts: 1, usage: brief && { input: 1800, output: 420, cached: 0 }, sent: [] },
        coverage:
          random() < 0.25
            ? coverageOf({ index, title, lang, random, outlets: language.outlets, passages: () => passages(4, 8) })
            : null,
        lookups: [],
        questions:
          random() < 0.15
            ? [
                {
                  ...{
                    question: `${fill(pick(language.titles, random))}?`,
                    statements: [cite()],
                    state: 'answered',
                    error: null,
                  },
                  ...{ at: savedAt, engine: 'instant', model: null, service: '', lang: 'und' },
                },
              ]
            : [],
      };
    },
  };
}

interface ArticleParts {
  index: number;
  savedAt: number;
  title: string;
  outlet: string;
  lang: LangTag;
  byline: string;
  passages: Passage[];
}

function articleOf({ index, savedAt, title, outlet, lang, byline, passages }: ArticleParts): KeptBrief['article'] {
  const host = `www.${
    encodeURIComponent(
      outlet
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z]+/g, '-'),
    ).replace(/^-+|-+$/g, '') || 'shimbun'
  }.example`;
  const url = `https://${host}/news/${new Date(savedAt).getUTCFullYear()}/${index}`;
  const words = passages.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return {
    ...{ url, canonicalUrl: url, title, byline: [byline], outlet, lang, words, passages },
    ...{ publishedAt: new Date(savedAt - 2 * HOUR_MS).toISOString(), updatedAt: null, kind: 'news', section: null },
    ...{ isArticle: true, score: 0.9, paywalled: false, cut: false, scope: 'article', confidence: 0.9, doubt: null },
    captions: [],
  };
}

interface BriefParts {
  title: string;
  lang: LangTag;
  statements: Statement[];
  model: string | null;
}

function briefOf({ title, lang, statements, model }: BriefParts): Brief {
  const [first, second, ...story] = statements;
  return {
    ...{
      category: '',
      headline: title,
      headlineCheck: null,
      context: [],
      engine: model ? 'remote' : 'instant',
      model,
      lang,
    },
    ...{ standfirst: [first, second].filter((one) => one !== undefined), story, complete: true },
  };
}

interface CoverageParts {
  index: number;
  title: string;
  lang: LangTag;
  random: Random;
  outlets: readonly string[];
  passages(): Passage[];
}

function coverageOf({ index, title, lang, random, outlets, passages }: CoverageParts): Coverage {
  const sources = outlets.map((outlet, i): Source => {
    const url = `https://other-${i}.example/${index}`;
    return {
      ...{
        id: url,
        url,
        opaque: false,
        title,
        outlet,
        domain: `other-${i}.example`,
        publishedAt: null,
        seen: false,
        lead: '',
      },
      ...{ lang, country: null, owner: null, outletKind: null, wikidata: null, finders: ['gdelt'], group: 'report' },
      ...{
        reprintOf: null,
        agency: null,
        score: 0.8,
        reading: 'read',
        refusedHost: '',
        number: i + 2,
        passages: passages(),
      },
    };
  });
  const differs = random() < 0.5;
  return {
    ...{
      stage: 'done',
      queries: [title],
      finders: [],
      sources,
      story: [],
      agree: [],
      differ: [],
      single: [],
      leads: [],
    },
    counts: { independent: sources.length + 1, articles: sources.length + 1, upTo: false, owners: null, agencies: [] },
    differences: differs
      ? [
          {
            ...{ about: '', kind: 'number' },
            values: [
              { text: '4,200', citations: [[1, 1]] },
              { text: '3,800', citations: [[2, 1]] },
            ],
          },
        ]
      : [],
    ...{ sent: [], error: null, errorKind: null },
  };
}
