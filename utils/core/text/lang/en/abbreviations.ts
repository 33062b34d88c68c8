import type { AbbreviationWords } from '../abbreviation-words';

/** English abbreviations of news text; short on purpose. */
export const abbreviations: AbbreviationWords = {
  shared: true,
  names: (
    'Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Gen Sen Sens Rep Reps Gov Lt Col Sgt Cpl Pvt Capt Cmdr Maj ' +
    'Adm Hon St Mt Ft ' +
    'Pres Supt Det Insp Pte'
  ).split(' '),
  numbers: 'No no Nos nos p pp art Art fig Fig vol Vol ch chap Chap sec Sec approx'.split(' '),
  within: [],
  soft: (
    'Inc Corp Ltd Co Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd Dept Univ Assn vs Vs Jr Ph ' +
    'Calif Mass Conn Ariz Ill Mich Minn Penn Tenn Wash'
  ).split(' '),
  openers: (
    'The A An In On At He She It They We I You But And Or This That These Those There Here When While ' +
    'After Before If ' +
    'As For With His Her Its Their Our My However Meanwhile According Some Many Most No So Yet Now Then ' +
    'What Who Why How ' +
    'Where Although Though Since By From To Last Both Also Not Even Only One'
  ).split(' '),
};
