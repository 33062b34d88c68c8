import type { LanguagePack } from '../pack';
import { HEDGES, RESERVES } from './hedges';
import { NEGATIVE, NEGATORS, REFUSALS, TURNS } from './negators';
import { NUMBERS } from './numbers';
import { ENDINGS, IRREGULAR, stem } from './stems';
import { LIGHT, STOPS } from './stops';
import { POLES, SYNONYMS } from './synonyms';

/** What is known of Spanish. */
export const ES: LanguagePack = {
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
};
