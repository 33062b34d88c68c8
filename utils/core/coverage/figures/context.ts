import { isListed, type LangCode } from '../../text/lang-tag';
import { stem } from '../../text/stem';
import { stopWords } from '../../text/stop-words';
import { conceptAt } from './concepts';
import type { Token } from './tokens';

/**
 * Words of news with similar meanings, which show that sentences in English and French are about the same thing:
 * English before the bar, French after it, folded.
 */
const ALIKE =
  'dam|barrage,water|eau,lake reservoir|lac reservoir retenue,river|riviere fleuve,valley|vallee,flood|inondation crue,storm|tempete,wind gust|vent rafale,rain|pluie,fire blaze|incendie feu,forest|foret,earthquake quake|seisme,magnitude|magnitude,explosion blast|explosion,crash accident|accident,train|train,plane|avion,ship|navire,boat|bateau,bus|bus,bridge|pont,road|route,airport|aeroport,hospital|hopital,price|prix,cost|cout couter,fine|amende,budget|budget,loss|perte,profit|benefice,revenue|revenu,sale|vente,tax|taxe impot,debt|dette,investment invest|investissement investir,fund funding|fonds financement,share|action,company firm|entreprise societe,bank|banque,factory plant|usine,worker employee|salarie employe,strike|greve,union|syndicat,wage salary|salaire,inflation|inflation,unemployment|chomage,growth|croissance,rate|taux,election|election,vote|vote voter,turnout|participation,poll|sondage,seat|siege,parliament|parlement,government|gouvernement,minister|ministre,president|president,prison jail|prison,sentence|peine,trial|proces,court|tribunal,judge|juge,victim|victime,attack|attaque attentat,shooting|fusillade,missile|missile,drone|drone,army|armee,war|guerre,speed|vitesse,height|hauteur,depth|profondeur,distance|distance,temperature|temperature,area|superficie,capacity|capacite,level|niveau,second|seconde,lower|abaisser abaissement,empty drain|vider vidange vidanger,take|prendre prendra durer durera,engineer|ingenieur';

const SHARED = { en: new Map<string, string>(), fr: new Map<string, string>() };
for (const group of ALIKE.split(',')) {
  const [english = [], french = []] = group.split('|').map((words) => words.split(' '));
  for (const word of english) SHARED.en.set(stem(word, 'en'), `~${english[0]}`);
  for (const word of french) SHARED.fr.set(stem(word, 'fr'), `~${english[0]}`);
}

/**
 * The terms that show what words are about: events ("!burned"), words that both languages share ("~dam"), names
 * ("^tarrow"), and otherwise the stems of content words.
 */
export function contextTerms(tokens: readonly Token[], lang: LangCode): Set<string> {
  const read = { tokens, lang };
  const terms = new Set<string>();
  const stops = stopWords(lang);
  for (const [i, { kind, folded, capital }] of tokens.entries()) {
    if (kind !== 'word' || folded.length < 3) continue;
    const stemmed = stem(folded, lang);
    const shared = isListed(lang) ? SHARED[lang].get(stemmed) : undefined;
    if (!shared && stops.has(folded)) continue;
    const predicate = conceptAt(read, i, 'predicate');
    const noun = conceptAt(read, i, 'noun');
    if (predicate) terms.add(`!${predicate.concept}`);
    else if (noun) terms.add(`~${noun.concept}`);
    else terms.add(shared ?? (capital && i > 0 ? `^${folded}` : stemmed));
  }
  return terms;
}
