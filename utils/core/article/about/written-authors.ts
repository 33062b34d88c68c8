import { writtenDay } from '../../text/dates/written-day';
import { folded } from '../../text/fold';
import type { Line } from '../find/headings';
import { agencyNamed } from './agency';
import { CREDIT, FULL_LEAD_IN, GLUED_LEAD_IN, LABEL, LEAD_IN, ONLY_LEAD_IN, withoutLeadIn } from './byline-words';
import { isDesk } from './desks';
import { isWholeName, splitByline } from './names';

const MOST_LINES = 40;
/** Longest line beside a headline that is looked at for a byline. */
const LONGEST_LINE = 140;

/** Names in a short line near the headline that says "By …", or that stands before the date: where nothing is marked. */
export function bylineInProse(lines: readonly string[], outlet = ''): string[] {
  const short = lines.slice(0, MOST_LINES).filter((line) => line.length <= LONGEST_LINE);
  for (const [i, line] of short.entries()) {
    const below = ONLY_LEAD_IN.test(line) ? splitByline(short[i + 1] ?? '', outlet) : [];
    if (below.length > 0 && below.every(isWholeName)) return below;
    const rest = withoutLeadIn(line);
    const isLed = rest !== line && (LEAD_IN.test(line) || GLUED_LEAD_IN.test(line));
    const names = isLed && /^[^\p{Ll}]/u.test(rest) && !/[.!?]$/.test(line) ? splitByline(line, outlet) : [];
    if (names.length > 0 && names.length <= 6) return names;
  }
  // "Ada Quill | 12 May 2026": whole names beside the day, and nothing else.
  for (const line of short.slice(0, 12)) {
    if (!/\d/.test(line) || !/[|•·–—]/.test(line) || writtenDay(line) === null) continue;
    const names = splitByline(line, outlet);
    if (
      names.length > 0 &&
      names.length <= 3 &&
      names.every((name) => isWholeName(name) && !isDesk(name, folded(outlet)))
    ) {
      return names;
    }
  }
  return [];
}

/** Whole names, and nothing else, in bold above the first paragraph. */
export function signedInText(lines: readonly Line[]): string[] {
  for (const { text, signs } of lines) {
    const names = signs && text.length <= 80 ? splitByline(text) : [];
    const length = names.reduce((sum, name) => sum + name.length, 0);
    if (names.length > 0 && names.every(isWholeName) && length >= 0.8 * text.length) return names;
  }
  return [];
}

/** The agency in a short line near the headline that names it, and at most a place: "AFP, MANILA". */
export function creditedAgency(lines: readonly string[]): string[] {
  for (const line of lines.slice(0, MOST_LINES)) {
    const [name = '', ...places] = line.length <= 40 ? line.split(/\s*[,/|–—-]\s*/) : [];
    const agency = places.every((place) => /^\p{Lu}[\p{L}\s.]*$/u.test(place)) ? agencyNamed(name) : null;
    if (agency !== null) return [agency];
  }
  return [];
}

/** Names in a line that is labelled as the author's, wherever it stands. */
export function labelledInProse(lines: readonly string[], outlet: string): string[] {
  for (const line of lines) {
    const lead = line.length <= 80 && !CREDIT.test(line);
    const label = lead ? (FULL_LEAD_IN.exec(line) ?? LABEL.exec(line))?.[0] : undefined;
    const rest = label ? line.slice(label.length) : '';
    if (!label || (!/^\p{Lu}\S*\s+\S/u.test(rest) && !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(rest))) continue;
    const names = splitByline(rest, outlet);
    if (names.length > 0 && names.length <= 4) return names;
  }
  return [];
}
