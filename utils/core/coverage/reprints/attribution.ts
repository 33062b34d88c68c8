import { agencyNamed, signingAgency } from '../../article/about/agency';
import { PACKS } from '../../text/packs';

/** The parts of an article that show whose text it is. */
export interface Signed {
  byline: readonly string[];
  /** Its paragraphs, in order. */
  paragraphs: readonly string[];
}

/** A name of up to four words, of which an agency's may be the beginning; some agencies write theirs small. */
const NAME = "((?:[Ll]['’])?(?:dpa|epd|sid|(?:[\\p{Lu}][\\p{L}-]*)(?: [\\p{Lu}][\\p{L}-]*){0,3}))(?![\\p{L}])";
/**
 * Words with which articles name an agency as their source: "told Reuters", "according to AFP", "a déclaré à l'AFP".
 */
const ATTRIBUTIONS: readonly RegExp[] = [
  ...[...PACKS.values()].map(({ reporting }) => new RegExp(`(?<![\\p{L}])${reporting.fromAgency} ?${NAME}`, 'gu')),
  new RegExp(`\\(${NAME}\\)`, 'gu'),
];
/** Most characters in which attributions are looked for: those further down concern details. */
const READ_CHARS = 8000;

/** The agency whose text it is, by its byline or signature; null where none is named. */
export function textAgency({ byline, paragraphs }: Signed): string | null {
  for (const name of byline) {
    const agency = agencyNamed(name);
    if (agency !== null) return agency;
  }
  return signingAgency(paragraphs[0] ?? '', paragraphs.at(-1) ?? '');
}

/** The first agency that the text names as its source; null where it names none. */
export function namedAgency({ paragraphs }: Signed): string | null {
  const text = paragraphs.join('\n').slice(0, READ_CHARS);
  for (const attribution of ATTRIBUTIONS) {
    for (const match of text.matchAll(attribution)) {
      const words = (match[1] ?? '').split(' ');
      for (let length = words.length; length > 0; length--) {
        const agency = agencyNamed(words.slice(0, length).join(' '));
        if (agency !== null) return agency;
      }
    }
  }
  return null;
}
