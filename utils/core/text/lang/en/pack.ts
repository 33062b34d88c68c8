import type { LanguagePack } from '../pack';
import * as abbreviations from './abbreviations';
import * as denial from './denial';
import * as events from './events';
import * as figures from './figures';
import * as hedges from './hedges';
import * as leaning from './leaning';
import * as months from './months';
import * as negators from './negators';
import * as numbers from './numbers';
import * as places from './places';
import * as questions from './questions';
import * as reporting from './reporting';
import * as stems from './stems';
import * as stops from './stops';
import * as synonyms from './synonyms';
import * as titles from './titles';

/** The word lists of English: each file's names are the pack's. */
export const EN: LanguagePack = {
  ...abbreviations,
  ...denial,
  ...events,
  ...figures,
  ...hedges,
  ...leaning,
  ...months,
  ...negators,
  ...numbers,
  ...places,
  ...questions,
  ...reporting,
  ...stems,
  ...stops,
  ...synonyms,
  ...titles,
  judged: ['negation', 'hedge'],
  reworksCopy: false,
};
