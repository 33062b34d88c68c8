import { statedKind } from '../article/about/kind';
import type { ArticleKind } from '../article/types';
import { folded } from '../text/fold';
import type { EventWords } from '../text/lang/event-words';
import { PACKS } from '../text/packs';

const DAY_MS = 86_400_000;
/** Reports of an event come within so many days of one another; an index may see an article a day late. */
const REPORT_DAYS = 3;
const SEEN_LATE_DAYS = 1;

const LONGEST_TITLE_CHARS = 400;
const LONGEST_LEAD_CHARS = 500;

/** Kinds of comment and analysis, which give views on an event and do not report it. */
const COMMENT: ReadonlySet<ArticleKind> = new Set(['opinion', 'analysis', 'review', 'column', 'newsletter']);

/** The words of one kind in every language that has a pack, as alternatives of a pattern. */
function any(list: keyof EventWords): string {
  return [...PACKS.values()].map(({ events }) => events[list]).join('|');
}

/** Titles of comment and background that carry no label; folded text. */
const COMMENT_TITLE = new RegExp(`^(?:${any('comment')})\\b`);

/** Words that look back at an event from a distance; folded text. */
const LATER = new RegExp(`\\b(?:${any('later')})\\b`);

/** A lead that places itself after an event is of another; "years after" is background in reports of all kinds. */
const LATER_LEAD = new RegExp(`\\b(?:${any('laterLead')})\\b`);

/** Words for the consequences of an event: inquiries, trials, mourning, compensation, rebuilding; folded text. */
const CONSEQUENCE = new RegExp(`\\b(?:${any('consequence')})\\b`);

/** Signs of how a matching article relates to the event. Dates are ISO 8601; null where unknown. */
export interface GroupSigns {
  url: string;
  title: string;
  /** A finder's excerpt or the first paragraph; '' for none. */
  lead: string;
  publishedAt: string | null;
  /** `publishedAt` may be later than the publication. */
  seen: boolean;
  /** Its kind once read; null before. */
  kind: ArticleKind | null;
}

/** The signs of the article that is covered. */
export type CoveredSigns = Pick<GroupSigns, 'title' | 'lead' | 'publishedAt'>;

/**
 * The relation of a matching article to the event that `article` reports: a report of it, comment on it, or a report of
 * what came before or after. Without any sign, it is a report.
 */
export function groupOf(signs: GroupSigns, article: CoveredSigns): 'report' | 'followup' | 'opinion' {
  const title = folded(signs.title.slice(0, LONGEST_TITLE_CHARS));
  const kind = signs.kind ?? statedKind(signs.url, signs.title);
  if ((kind !== null && COMMENT.has(kind)) || COMMENT_TITLE.test(title)) return 'opinion';
  if (isDistant(signs, article.publishedAt)) return 'followup';
  const own = folded(`${article.title.slice(0, LONGEST_TITLE_CHARS)} ${article.lead.slice(0, LONGEST_LEAD_CHARS)}`);
  const lead = folded(signs.lead.slice(0, LONGEST_LEAD_CHARS));
  // The words say nothing where the article uses them too: its own event may be a trial.
  if ((LATER.test(title) || LATER_LEAD.test(lead)) && !LATER.test(own)) return 'followup';
  return CONSEQUENCE.test(title) && !CONSEQUENCE.test(own) ? 'followup' : 'report';
}

function isDistant({ publishedAt, seen }: GroupSigns, own: string | null): boolean {
  if (publishedAt === null || own === null) return false;
  const days = (Date.parse(publishedAt) - Date.parse(own)) / DAY_MS;
  return days > REPORT_DAYS + (seen ? SEEN_LATE_DAYS : 0) || days < -REPORT_DAYS;
}
