import type { DenialWords } from '../denial-words';

/** "is" and "is not". */
export const denial: DenialWords = {
  verbs: 'is are was were has have had will would can could should must may might'.split(' '),
  notAfter: 'to which who that as than and or'.split(' '),
  around: (verb) => `${verb} not`,
};
