import { PACKS } from '../../text/packs';

/** "two days after thousands had to leave …": a clause that places one event by another. */
const AFTER = [...PACKS.values()].map(({ events }) => events.after).join('|');
/** At a sentence's beginning it ends with its comma, further on with the sentence. */
const LEADING = new RegExp(`(?<=^|[.!?] |\\n)(?:${AFTER}) [^,.;\\n]{0,200},`, 'giu');
const TRAILING = new RegExp(`[, ] ?(?:${AFTER}) [^.;\\n]{0,300}`, 'giu');

/**
 * A text without its clauses on an earlier event: what a report of another dam says of this one must not make it a
 * report of this one.
 */
export function withoutBackground(text: string): string {
  return text.replace(LEADING, '').replace(TRAILING, '');
}
