import type { Article } from '../article/types';
import { SAME_EVENT_THRESHOLD } from '../constants/same-event';
import { addressKey } from '../coverage/address-key';
import { matchPool } from '../coverage/same-event/match-pool';
import type { ChangedFigure } from '../stories/novelty/changes';
import type { ReportStatement } from '../stories/novelty/statements';
import type { KeptBrief } from './kept';

/** An article on the same event that the reader has read before. Plain data. */
export interface ReadBefore {
  outlet: string;
  title: string;
  url: string;
  /** Epoch ms. */
  at: number;
  /** What this article says that nothing the reader has read of the event does; missing until it has been looked for. */
  since?: NewSince;
}

/** What an article adds to what was read before. Plain data. */
export interface NewSince {
  /** Its statements that are new, in their order. */
  statements: ReportStatement[];
  /** Figures that it gives otherwise. */
  changes: ChangedFigure[];
}

/** Days between the publication of two articles on one event. */
const MOST_DAYS = 4;
const DAY_MS = 86_400_000;
/** Fewest other articles among which likeness can be judged: of two or three, two always look alike. */
const FEWEST = 8;
const LONGEST_LEAD_CHARS = 500;

type Dated = Pick<KeptBrief, 'article' | 'savedAt'>;

const timeOf = ({ article, savedAt }: Dated) => {
  const published = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(published) ? savedAt : published;
};

function itemOf({ title, passages, publishedAt, lang }: Article) {
  const opening = passages.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  return { title, lead: opening.slice(0, LONGEST_LEAD_CHARS), text: '', publishedAt, lang };
}

/**
 * The kept brief of another article on the same event; null where there is none. Sure is one whose coverage names this
 * article; others are judged by headline and opening with coverage's own matching. No network. `kept` is newest first;
 * `now` is epoch ms.
 */
export function readBefore(article: Article, kept: readonly KeptBrief[], now: number): KeptBrief | null {
  const own = addressKey(article.canonicalUrl);
  const pages = new Map(kept.toReversed().map((one) => [addressKey(one.canonicalUrl), one]));
  pages.delete(own);
  const others = [...pages.values()].reverse();
  const names = (one: KeptBrief) =>
    one.coverage?.sources.some(
      ({ url, group }) => (group === 'report' || group === 'reprint') && addressKey(url) === own,
    );
  const sure = others.find(names);
  if (sure || others.length < FEWEST) return sure ?? null;
  const score = matchPool([itemOf(article), ...others.map((one) => itemOf(one.article))]);
  const at = timeOf({ article, savedAt: now });
  const near = others.flatMap((one, i) =>
    Math.abs(timeOf(one) - at) <= MOST_DAYS * DAY_MS ? [{ one, sure: score(0, i + 1) }] : [],
  );
  const [best] = near.sort((a, b) => b.sure - a.sure);
  return best && best.sure >= SAME_EVENT_THRESHOLD ? best.one : null;
}
