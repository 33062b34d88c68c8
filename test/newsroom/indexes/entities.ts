/** A claim's value: another entity, or text. */
export type ClaimValue = { id: string } | { text: string };

/** A Wikidata item, with the fields that outlets need. */
export interface Entity {
  id: string;
  labels: Record<string, string>;
  claims: Record<string, ClaimValue[]>;
}

const named = (id: string, en: string, fr: string, claims: Entity['claims'] = {}): Entity => ({
  id,
  labels: { en, fr },
  claims,
});

const of = (id: string): ClaimValue[] => [{ id }];

/**
 * The items. Invented ones have ids that Wikidata has not reached; countries, languages and kinds have their real ones.
 */
export const ENTITIES: Entity[] = [
  named('Q990000001', 'Metro Ledger', 'Metro Ledger', {
    P31: of('Q11032'),
    P856: [{ text: 'https://www.metro-ledger.example/' }],
    P17: of('Q30'),
    P495: of('Q30'),
    P407: of('Q1860'),
    P127: of('Q990000010'),
  }),
  named('Q990000002', 'Hallin Star', 'Hallin Star', {
    P31: of('Q1110794'),
    P856: [{ text: 'https://www.hallin-star.example/' }],
    P17: of('Q145'),
    P407: of('Q1860'),
    P749: of('Q990000010'),
  }),
  named('Q990000010', 'Brandreth Media Group', 'Groupe de presse Brandreth'),
  named('Q11032', 'newspaper', 'journal'),
  named('Q1110794', 'daily newspaper', 'quotidien'),
  named('Q30', 'United States', 'États-Unis', { P297: [{ text: 'US' }] }),
  named('Q145', 'United Kingdom', 'Royaume-Uni', { P297: [{ text: 'GB' }] }),
  named('Q1860', 'English', 'anglais', { P218: [{ text: 'en' }] }),
];

export const entity = (id: string) => ENTITIES.find((one) => one.id === id);

/** Values of a claim, from the first of several properties that has any. */
export function claim(item: Entity, ...properties: string[]): ClaimValue[] {
  for (const property of properties) if (item.claims[property]) return item.claims[property];
  return [];
}

/** Outlets whose official website's host, with or without "www.", occurs in a text. */
export function outletsNamedIn(text: string): Entity[] {
  return ENTITIES.filter((item) =>
    claim(item, 'P856').some((value) => {
      if (!('text' in value)) return false;
      const host = new URL(value.text).hostname.replace(/^www\./, '');
      return text.toLowerCase().includes(host);
    }),
  );
}
