import type { Source } from '../../../../../utils/core/coverage/types';

/** A report of an invented outlet, unread. */
export function source(given: Partial<Source> & { domain: string }): Source {
  const url = given.url ?? `https://www.${given.domain}/news/tarrow-dam`;
  return {
    id: url,
    url,
    opaque: false,
    title: 'Tarrow dam: valley evacuated',
    outlet: given.domain,
    publishedAt: null,
    seen: false,
    lead: '',
    lang: 'en',
    country: null,
    owner: null,
    outletKind: null,
    wikidata: null,
    finders: ['bing'],
    group: 'report',
    reprintOf: null,
    agency: null,
    score: 0.9,
    reading: 'unread',
    refusedHost: '',
    number: null,
    passages: [],
    ...given,
  };
}
