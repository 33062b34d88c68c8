import type { PageWords } from '../page/page-words';

/** Words around stories in Italian: so far only one of those that offer a subscription. */
export const page: PageWords = {
  kinds: {},
  addressed: '',
  firstPerson: null,
  ofThisLetter: '',
  rights: '',
  formula: '',
  telling: '',
  calls: [],
  reported: '',
  offered: '',
  we: '',
  you: '',
  offer: 'contenuto riservato',
  sharedOffer: '',
};
