import type { DenialWords } from '../denial-words';

/** "è" and "non è". */
export const denial: DenialWords = {
  verbs: 'è sono era erano fu furono sarà saranno ha hanno aveva avevano può possono deve devono va vanno'.split(' '),
  // Small pronouns stand between "non" and the verb.
  notAfter: 'si mi ti ci vi lo la li le gli ne non che chi e o di a da in con per'.split(' '),
  around: (verb) => `non ${verb}`,
};
