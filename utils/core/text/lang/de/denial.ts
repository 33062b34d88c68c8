import type { DenialWords } from '../denial-words';

/** "ist" and "ist nicht". */
export const denial: DenialWords = {
  verbs: 'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss müssen'.split(
    ' ',
  ),
  notAfter: 'zu und oder sich'.split(' '),
  around: (verb) => `${verb} nicht`,
};
