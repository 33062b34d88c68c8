import type { PageWords } from '../page/page-words';

/** Words around stories in French. */
export const page: PageWords = {
  kinds: {
    sponsored: 'publi ?(?:redactionnel|reportage|communique)|contenu (?:sponsorise|partenaire)|en partenariat avec',
    live: 'en direct',
    list: 'fil (?:info|actu|d info)s?|en bref|breves',
    newsletter: 'infolettres?',
    column: 'chroniques?|chroniqueurs?|billets?',
    opinion: 'tribunes?|editos?|editoriaux|libre opinion|points? de vue|debats?|idees|idees debats',
    interview: 'entretiens?|grand entretien|questions? reponses?',
    analysis: 'decryptages?|eclairages?',
    review: 'critiques?',
    gallery: 'diaporamas?|en images',
  },
  addressed: 'vous|votre|vos|tu|ton',
  firstPerson: /(?<!\p{L})(?:je(?!\p{L})|j['’](?=\p{L}))/iu,
  ofThisLetter: 'cette (?:newsletter|infolettre)',
  rights: 'tous droits reserves',
  formula: 'cet article est (?:reserve|paru|issu)|il (?:vous )?reste (?:\\d+ )+de cet article',
  telling: 'votre boite mail|reponses a cet article par',
  calls: [
    '(?:inscrivez|abonnez) vous',
    'suivez (?:nous|l actualite|toute l actualite)',
    'soutenez (?:nous|notre|le journalisme|la presse)',
    'faites un don',
    'merci de (?:garder|laisser|moderer) (?:vos|des) commentaires',
  ],
  reported: 'disait|dit|ecrivait|lisait',
  offered: 'abonne(?:z|ment)s?|(?:notre|nos) (?:journalisme|redaction|independance)|faire un don',
  we: 'nous|notre|nos',
  you: 'vous|votre|vos',
  offer:
    'article reserve|reserve a nos abonnes|abonnez vous|deja abonne|lire la suite de cet article|' +
    'il (?:vous )?reste (?:\\d+ )+de cet article|la suite (?:est|de cet article)|suite reservee',
  sharedOffer: 'reserve aux abonnes|pour lire la suite',
};
