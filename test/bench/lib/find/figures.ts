import { codeOf } from '../../../../utils/core/text/lang-tag.ts';
import type { Figures } from '../results.ts';
import type { Searched } from './search-world.ts';
import { KNOWN, type Knower } from './world.ts';

export const FIND_HEAD = [
  'searches',
  'finder',
  'count',
  'recall',
  'precision',
  'named',
  'requests',
  'most',
  'to outlets',
];

const KNOWERS = Object.keys(KNOWN).filter((name): name is Knower => name in KNOWN);

type Found = Searched['found'][number];

/** Shares over searches, of what a finder named or of all. */
interface Shares {
  recall: number;
  precision: number;
}

function sharesOf(searches: readonly Searched[], isCounted: (found: Found) => boolean): Shares {
  let [outlets, reached, shown, right] = [0, 0, 0, 0];
  for (const { outlets: others, found } of searches) {
    const counted = found.filter(isCounted);
    const good = counted.filter((one) => one.right);
    outlets += others.size;
    reached += new Set(good.map(({ outlet }) => outlet).filter((outlet) => others.has(outlet))).size;
    shown += counted.length;
    right += good.length;
  }
  return { recall: reached / Math.max(1, outlets), precision: shown === 0 ? 1 : right / shown };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const three = (value: number) => value.toFixed(3);
const langOf = ({ article }: Searched) => codeOf(article.lang) ?? '';

/** The searches parted by language and half, and the languages as a whole. */
function parts(searches: readonly Searched[]): [name: string, searches: Searched[]][] {
  const langs = [...new Set(searches.map(langOf))].sort();
  return langs.flatMap((lang): [string, Searched[]][] => {
    const own = searches.filter((one) => langOf(one) === lang);
    return [
      [lang, own],
      [`${lang}, tuned`, own.filter(({ event }) => event.tuned)],
      [`${lang}, held out`, own.filter(({ event }) => !event.tuned)],
    ];
  });
}

/** The table's rows: all finders together for each part, then each finder by language, then each seed. */
export function findRows(searches: readonly Searched[]): string[][] {
  const row = (name: string, own: readonly Searched[], finder: string, isCounted: (found: Found) => boolean) => {
    const { recall, precision } = sharesOf(own, isCounted);
    const indexes = own.map(({ requests }) => requests.indexes);
    const all = finder === 'all';
    const named = own.reduce((sum, one) => sum + one.named, 0);
    const there = own.reduce((sum, { event }) => sum + event.articles.length - 1, 0);
    return [
      ...[name, finder, String(own.length), three(recall), three(precision)],
      ...(all
        ? [three(named / Math.max(1, there)), mean(indexes).toFixed(1), String(Math.max(...indexes))]
        : ['', '', '']),
      all ? mean(own.map(({ requests }) => requests.outlets)).toFixed(1) : '',
    ];
  };
  const whole = parts(searches).filter(([, own]) => own.length > 0);
  const seeds = [...new Set(searches.map(({ seed }) => seed))];
  return [
    ...whole.map(([name, own]) => row(name, own, 'all', () => true)),
    ...whole
      .filter(([name]) => !name.includes(','))
      .flatMap(([name, own]) =>
        KNOWERS.map((who) => row(name, own, who, ({ finders }) => finders.some((name: string) => name === who))),
      ),
    ...whole
      .filter(([name]) => !name.includes(','))
      .flatMap(([name, own]) =>
        seeds.map((seed) =>
          row(
            `${name}, seed ${seed}`,
            own.filter((one) => one.seed === seed),
            'all',
            () => true,
          ),
        ),
      ),
  ];
}

export function figuresOfSearches(searches: readonly Searched[]): Record<string, Figures> {
  return Object.fromEntries(
    parts(searches)
      .filter(([, own]) => own.length > 0)
      .map(([name, own]) => [
        name,
        { ...sharesOf(own, () => true), requests: mean(own.map(({ requests }) => requests.indexes)) },
      ]),
  );
}

/** "recall en A fr B precision C requests D" */
export function lastLine(searches: readonly Searched[]): string {
  const langs = ['en', 'fr'].map((lang) => {
    const own = searches.filter((one) => langOf(one) === lang);
    return `${lang} ${own.length === 0 ? '-' : three(sharesOf(own, () => true).recall)}`;
  });
  const { precision } = sharesOf(searches, () => true);
  const requests = mean(searches.map((one) => one.requests.indexes));
  return `recall ${langs.join(' ')} precision ${three(precision)} requests ${requests.toFixed(1)}`;
}
