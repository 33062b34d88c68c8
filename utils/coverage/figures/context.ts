import { stem } from '../../text/stem';
import { stopWords } from '../../text/stop-words';
import { conceptAt } from './concepts';
import type { Token } from './tokens';

/**
 * Words of news that mean the same in English and French, by which sentences of the two can be told to be about the same;
 * English first, folded.
 */
const PAIRS =
  'dam barrage,water eau,reservoir reservoir,river riviere,river fleuve,lake lac,valley vallee,flood inondation,flood crue,storm tempete,wind vent,rain pluie,fire incendie,fire feu,forest foret,earthquake seisme,magnitude magnitude,explosion explosion,blast explosion,crash accident,accident accident,train train,plane avion,ship navire,boat bateau,bus bus,bridge pont,road route,airport aeroport,hospital hopital,price prix,cost cout,fine amende,budget budget,loss perte,profit benefice,revenue revenus,sale vente,tax taxe,tax impot,debt dette,investment investissement,funding financement,fund fonds,share action,company entreprise,company societe,bank banque,factory usine,plant usine,worker salarie,employee employe,strike greve,union syndicat,wage salaire,inflation inflation,unemployment chomage,growth croissance,rate taux,interest interet,election election,vote vote,turnout participation,poll sondage,seat siege,parliament parlement,government gouvernement,minister ministre,president president,prison prison,sentence peine,trial proces,court tribunal,judge juge,victim victime,attack attaque,attack attentat,shooting fusillade,missile missile,drone drone,army armee,war guerre,speed vitesse,height hauteur,depth profondeur,distance distance,temperature temperature,area superficie,capacity capacite,pump pompe,level niveau,second seconde,lower abaisser,empty vider,drain vidanger,emptying vidange';

const BY_WORD = { en: new Map<string, string>(), fr: new Map<string, string>() };
for (const pair of PAIRS.split(',')) {
  const [english = '', french = ''] = pair.split(' ');
  BY_WORD.en.set(stem(english, 'en'), `~${english}`);
  // Where one French word has two English ones, the first stands for both.
  const known = BY_WORD.fr.get(stem(french, 'fr'));
  BY_WORD.fr.set(stem(french, 'fr'), known ?? `~${english}`);
  if (known) BY_WORD.en.set(stem(english, 'en'), known);
}

/**
 * What words say of their subject: concepts and words that both languages share ("~dam"), names ("^tarrow"), and else the
 * stems of content words.
 */
export function contextTerms(tokens: readonly Token[], lang: string): Set<string> {
  const terms = new Set<string>();
  const stops = stopWords(lang);
  for (const [i, { kind, folded, capital }] of tokens.entries()) {
    if (kind !== 'word' || folded.length < 3 || stops.has(folded)) continue;
    const predicate = conceptAt(tokens, i, lang, 'predicate') ?? conceptAt(tokens, i, lang, 'noun');
    const stemmed = stem(folded, lang);
    const shared = lang === 'en' || lang === 'fr' ? BY_WORD[lang].get(stemmed) : undefined;
    if (predicate) terms.add(`~${predicate.concept}`);
    else if (shared) terms.add(shared);
    else terms.add(capital && i > 0 ? `^${folded}` : stemmed);
  }
  return terms;
}
