import type { DenialWords } from '../denial-words';

/** « est » and « n'est pas ». */
export const denial: DenialWords = {
  verbs:
    'est sont était étaient sera seront fut a ont avait avaient aura auront va vont peut peuvent doit doivent'.split(
      ' ',
    ),
  // Small pronouns stand between « ne » and the verb.
  notAfter: 'se me te le la les lui leur nous vous y en ne n s l m t qu que qui et ou'.split(' '),
  around: (verb) => (/^[aeiouyéèêàâh]/iu.test(verb) ? `n’${verb} pas` : `ne ${verb} pas`),
};
