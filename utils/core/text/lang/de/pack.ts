import type { LanguagePack } from '../pack';
import { HEDGES, RESERVES } from './hedges';
import { LEANING } from './leaning';
import { MONTHS } from './months';
import { NEGATIVE, NEGATORS, REFUSALS, TURNS } from './negators';
import { NUMBERS } from './numbers';
import { REPORTING } from './reporting';
import { ENDINGS, IRREGULAR, stem } from './stems';
import { LIGHT, STOPS } from './stops';
import { POLES, SYNONYMS } from './synonyms';
import { PARTICLES, TITLES } from './titles';

/** The word lists of German. */
export const DE: LanguagePack = {
  numbers: NUMBERS,
  stops: STOPS,
  light: LIGHT,
  stem,
  irregular: IRREGULAR,
  endings: ENDINGS,
  synonyms: SYNONYMS,
  poles: POLES,
  negators: NEGATORS,
  negative: NEGATIVE,
  refusals: REFUSALS,
  turns: TURNS,
  hedges: HEDGES,
  reserves: RESERVES,
  calendar: MONTHS,
  titles: TITLES,
  particles: PARTICLES,
  reporting: REPORTING,
  leaning: LEANING,
};
