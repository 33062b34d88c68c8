import { statedKind } from '../../article/about/kind';
import { folded } from '../../text/fold';
import { PACKS } from '../../text/packs';

interface Told {
  url: string;
  title: string;
}

const ROUTINE = new RegExp(`\\b(?:${[...PACKS.values()].map(({ events }) => events.routine).join('|')})\\b`);

/**
 * True for a piece that comes whatever happens: a horoscope, the weather, a lottery's numbers, a round-up, a newsletter.
 * It is of no event, and would tie those that it names together.
 */
export function isRoutine({ url, title }: Told): boolean {
  const kind = statedKind(url, title);
  return kind === 'list' || kind === 'newsletter' || ROUTINE.test(folded(title.slice(0, LONGEST_TITLE_CHARS)));
}

/** True for a page that is written on as things happen: it may tell of an event, and of others beside it. */
export function isLive({ url, title }: Told): boolean {
  return statedKind(url, title) === 'live';
}

const LONGEST_TITLE_CHARS = 300;
