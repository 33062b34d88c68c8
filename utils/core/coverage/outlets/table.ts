import { langTag } from '../../text/lang-tag';
import type { Outlet, OutletKind } from '../types';
import { BRITISH_ISLES } from './table/british-isles';
import { COMMONWEALTH } from './table/commonwealth';
import { EASTERN_WORLD } from './table/eastern-world';
import { FRANCE } from './table/france';
import { FRENCH_ABROAD } from './table/french-abroad';
import { GERMAN } from './table/german';
import { NORTHERN_EUROPE } from './table/northern-europe';
import { SOUTHERN_EUROPE } from './table/southern-europe';
import { UNITED_STATES } from './table/united-states';

/** One outlet of the table: the facts, and what it is found by. */
export interface OutletRow {
  outlet: Outlet;
  /** Host names without "www."; subdomains count as theirs. */
  domains: string[];
  /** Names that finders use for it; the first is the one to show. */
  names: string[];
}

/** Those to whom an outlet without an owner belongs, as the table writes them. */
const OWNED_BY = ['itself', 'association', 'state'] as const;

/** Kinds as the table's headers write them. */
export const OUTLET_KINDS: readonly OutletKind[] = [
  'agency',
  'national',
  'regional',
  'broadcaster',
  'magazine',
  'trade',
  'public',
  'state',
  'online',
];

/**
 * The outlets that are known without asking anybody. Facts only: nothing here says how far an outlet is to be trusted.
 * A header line holds for the rows after it: "@", country (ISO 3166-1), language ("-" where it writes in several),
 * kind. A row is `domains|names|Wikidata item|owner`: domains apart by ",", names by "/", the rest may be empty or
 * missing. `public` is a public service broadcaster, `state` what is part of a government or directed by one; what a
 * company of the state owns says so by its owner. Owners are the group at the top, spelled alike in every row, so that
 * two outlets of one owner are found; "=itself", "=association" or "=state" where it has no owner but these; empty where
 * it is not certain.
 */
const TABLES = [
  FRANCE,
  FRENCH_ABROAD,
  BRITISH_ISLES,
  UNITED_STATES,
  COMMONWEALTH,
  GERMAN,
  SOUTHERN_EUROPE,
  NORTHERN_EUROPE,
  EASTERN_WORLD,
];

/** Every row of the table, parsed again on each call: keep the result. */
export function outletRows(): OutletRow[] {
  const rows: OutletRow[] = [];
  for (const table of TABLES) {
    let [country, lang, kind] = ['', '', ''];
    for (const line of table.split('\n')) {
      if (line.startsWith('@')) [country = '', lang = '', kind = ''] = line.slice(1).split(' ');
      else if (line !== '') rows.push(rowOf(line, { country, lang, kind }));
    }
  }
  return rows;
}

/** A header line's fields. */
type Header = Record<'country' | 'lang' | 'kind', string>;

function rowOf(line: string, { country, lang, kind }: Header): OutletRow {
  const [domains = '', names = '', wikidata, owner] = line.split('|');
  const ownedBy = OWNED_BY.find((known) => `=${known}` === owner);
  const [name = '', ...others] = names.split('/');
  return {
    outlet: {
      name,
      country,
      lang: lang === '-' ? null : langTag(lang),
      kind: OUTLET_KINDS.find((known) => known === kind) ?? null,
      owner: owner && !owner.startsWith('=') ? owner : null,
      ...(ownedBy ? { ownedBy } : {}),
      wikidata: wikidata || null,
    },
    domains: domains.split(','),
    names: [name, ...others],
  };
}
