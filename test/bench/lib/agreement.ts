import type { Truth } from './pages.ts';

/** Agreement of predicted metadata with the labels; null where the labels give none. */
export interface Agreement {
  /** The same title, but for case, white space and the shape of quotes and dashes. */
  titleExact: boolean | null;
  /** Nine tenths of the words, or more, are shared. */
  titleNear: boolean | null;
  /** Every author of the labels is named. */
  authorsNamed: boolean | null;
  /** Nothing else is named, and each name is a name and no more. */
  authorsClean: boolean | null;
  /** The same day, in the labels' time zone or in UTC. */
  dateSameDay: boolean | null;
}

export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of words that two texts have in common (Dice's coefficient), 0 to 1. */
function alike(a: string, b: string): number {
  const [left, right] = [plainText(a).split(' '), plainText(b).split(' ')];
  const rest = [...right];
  let both = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at >= 0) both += rest.splice(at, 1).length;
  }
  return (2 * both) / (left.length + right.length);
}

function sameDay(truth: string, predicted: string | null): boolean {
  if (predicted === null) return false;
  if (truth.slice(0, 10) === predicted.slice(0, 10)) return true;
  const day = (date: string) => {
    const moment = Date.parse(date.replace(' ', 'T'));
    return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
  };
  return truth.length > 10 && predicted.length > 10 && day(truth) === day(predicted);
}

export function agreement(
  truth: Truth,
  predicted: { title: string; byline: readonly string[]; date: string | null },
): Agreement {
  const { title, authors, date } = truth;
  const [wanted, found] = [authors?.map(plainText).filter(Boolean), predicted.byline.map(plainText)];
  return {
    titleExact: title ? plainText(title) === plainText(predicted.title) : null,
    titleNear: title ? alike(title, predicted.title) >= 0.9 : null,
    authorsNamed: wanted?.length ? wanted.every((name) => found.join(' | ').includes(name)) : null,
    authorsClean: wanted?.length ? found.length > 0 && found.every((name) => wanted.includes(name)) : null,
    dateSameDay: date ? sameDay(date, predicted.date) : null,
  };
}

/** Share of true answers among those given, in per cent to one place; "–" where there are none. */
export function share(answers: readonly (boolean | null)[]): string {
  const given = answers.filter((answer) => answer !== null);
  return given.length === 0 ? '–' : ((100 * given.filter(Boolean).length) / given.length).toFixed(1);
}
