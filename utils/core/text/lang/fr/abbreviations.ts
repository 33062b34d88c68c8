import type { AbbreviationWords } from '../abbreviation-words';

/** French abbreviations of news text; short on purpose. */
export const abbreviations: AbbreviationWords = {
  shared: true,
  names: 'M MM Mr Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr St Ste Gal Cdt Cne av apr cf env ex'.split(' '),
  numbers: 'n p pp art Art fig Fig vol chap env Tel tel tél Tél'.split(' '),
  within: [],
  soft: ['Cie'],
  openers: (
    'Le La Les Un Une Des Il Elle Ils Elles On Ce Cet Cette Ces Mais Et En Dans Pour Selon Après Avant ' +
    'Depuis Sur Au Aux ' +
    'Du Nous Vous Je Tu Son Sa Ses Leur Leurs À Par Avec Sans Si Quand Lorsque Alors Ainsi Puis Or Car'
  ).split(' '),
};
