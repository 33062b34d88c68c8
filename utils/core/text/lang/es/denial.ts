import type { DenialWords } from '../denial-words';

/** "es" and "no es". */
export const denial: DenialWords = {
  verbs:
    'es son fue fueron era eran será serán ha han había habían está están estaba puede pueden debe deben va van'.split(
      ' ',
    ),
  // Small pronouns stand between "no" and the verb.
  notAfter: 'se me te le les lo la los las nos no que quien y o en de a con por para durante'.split(' '),
  around: (verb) => `no ${verb}`,
};
