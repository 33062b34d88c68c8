import { isListed } from '../../text/lang-tag';
import type { ReadSentence } from './read';

/** The words for each concept of a table, by language; words are folded, and "lost their lives" is one phrase. */
type Table = Record<string, Record<'en' | 'fr', string>>;

/** The things that happen to, or are done by, the counted. Words of one row count the same thing in both languages. */
const PREDICATES: Table = {
  dead: {
    en: 'dead,died,die,dying,killed,killing,kills,kill,deaths,fatalities,perished,lost their lives,death toll,claimed the lives',
    fr: 'mort,morts,morte,mortes,mourir,tue,tues,tuee,tuees,tuer,tuant,deces,decede,decedes,decedee,decedees,perdu la vie,peri',
  },
  injured: {
    en: 'injured,injuring,injures,injuries,wounded,wounding,hurt',
    fr: 'blesse,blesses,blessee,blessees,blesser,blessant',
  },
  missing: { en: 'missing,unaccounted', fr: 'disparu,disparus,disparue,disparues,manquent' },
  evacuated: {
    en: 'evacuated,evacuating,evacuate,evacuation,evacuees,told to leave,ordered to leave,forced to leave,had to leave,left their homes,leave their homes,ordered out,moved out,cleared',
    fr: 'evacue,evacues,evacuee,evacuees,evacuer,evacuation,du quitter,quitter leur,quitter leurs,quitte leur,quitte leurs',
  },
  arrested: {
    en: 'arrested,arrests,arresting,detained',
    fr: 'arrete,arretes,arretee,arretees,arrestations,interpelle,interpelles,interpellee,interpellees,interpellations',
  },
  rescued: { en: 'rescued,rescuing,saved', fr: 'secouru,secourus,secourue,secourues,sauve,sauves,sauvee,sauvees' },
  hospitalised: {
    en: 'hospitalised,hospitalized,taken to hospital',
    fr: 'hospitalise,hospitalises,hospitalisee,hospitalisees',
  },
  homeless: { en: 'homeless', fr: 'sans-abri,sans abri' },
  trapped: { en: 'trapped', fr: 'piege,pieges,piegee,piegees' },
  stranded: { en: 'stranded', fr: 'bloque,bloques,bloquee,bloquees' },
  protesting: {
    en: 'protesters,protestors,demonstrators,marched,demonstrated',
    fr: 'manifestants,manifestantes,manifeste,defile',
  },
  infected: { en: 'infected,infections', fr: 'infectes,infectees,infections,contaminations,contamines' },
  powerless: {
    en: 'without power,without electricity,lost power',
    fr: 'sans electricite,sans courant,prives d electricite,prive d electricite',
  },
  destroyed: { en: 'destroyed,flattened,razed', fr: 'detruit,detruits,detruite,detruites,rase,rasees' },
  damaged: { en: 'damaged', fr: 'endommage,endommages,endommagee,endommagees' },
  flooded: { en: 'flooded,inundated', fr: 'inonde,inondes,inondee,inondees' },
  burned: {
    en: 'burned,burnt,scorched,burning',
    fr: 'brule,brules,brulee,brulees,calcine,calcines,ravage,ravages,parcouru',
  },
  redundant: {
    en: 'layoffs,redundancies,job cuts,jobs cut,laid off,made redundant',
    fr: 'licenciements,licencie,licencies,suppressions de postes,suppression de postes,postes supprimes',
  },
};

/** The things that are counted. Units do not say what they measure. */
const NOUNS: Table = {
  person: {
    en: 'people,person,persons,residents,inhabitants,villagers',
    fr: 'personne,personnes,habitants,habitantes,riverains,villageois,residents',
  },
  child: { en: 'children,child', fr: 'enfant,enfants' },
  woman: { en: 'women,woman', fr: 'femme,femmes' },
  man: { en: 'men,man', fr: 'homme,hommes' },
  firefighter: { en: 'firefighter,firefighters', fr: 'pompier,pompiers,sapeurs-pompiers' },
  soldier: { en: 'soldier,soldiers,troops', fr: 'soldat,soldats,militaires' },
  civilian: { en: 'civilian,civilians', fr: 'civil,civils,civiles' },
  police: { en: 'officer,officers,policemen', fr: 'policier,policiers,gendarmes' },
  passenger: { en: 'passenger,passengers', fr: 'passager,passagers' },
  home: { en: 'home,homes,house,houses', fr: 'maison,maisons,logement,logements,habitations' },
  household: { en: 'household,households', fr: 'foyer,foyers' },
  building: { en: 'building,buildings', fr: 'batiment,batiments,immeubles' },
  village: { en: 'village,villages', fr: 'village,villages' },
  school: { en: 'school,schools', fr: 'ecole,ecoles' },
  vehicle: { en: 'vehicle,vehicles,cars', fr: 'vehicule,vehicules,voitures' },
  job: { en: 'job,jobs,posts', fr: 'emploi,emplois,postes' },
  signature: { en: 'signature,signatures', fr: 'signature,signatures' },
  pump: { en: 'pump,pumps', fr: 'pompe,pompes' },
};

const UNITS: Table = {
  minute: { en: 'minute,minutes', fr: 'minute,minutes' },
  hour: { en: 'hour,hours', fr: 'heure,heures' },
  day: { en: 'day,days', fr: 'jour,jours' },
  week: { en: 'week,weeks', fr: 'semaine,semaines' },
  month: { en: 'month,months', fr: 'mois' },
  year: { en: 'year,years', fr: 'an,ans,annee,annees' },
  metre: { en: 'metre,metres,meter,meters', fr: 'metre,metres' },
  kilometre: { en: 'kilometre,kilometres,kilometer,kilometers,km', fr: 'kilometre,kilometres,km' },
  hectare: { en: 'hectare,hectares,ha', fr: 'hectare,hectares,ha' },
  acre: { en: 'acre,acres', fr: 'acres' },
  tonne: { en: 'tonne,tonnes,ton,tons', fr: 'tonne,tonnes' },
  litre: { en: 'litre,litres,liter,liters', fr: 'litre,litres' },
  millimetre: { en: 'millimetre,millimetres,mm', fr: 'millimetre,millimetres,mm' },
  degree: { en: 'degree,degrees', fr: 'degre,degres' },
  megawatt: { en: 'megawatt,megawatts,mw', fr: 'megawatt,megawatts,mw' },
  percent: { en: 'percent,per cent', fr: 'pour cent,pourcent' },
  euro: { en: 'euro,euros', fr: 'euro,euros' },
  dollar: { en: 'dollar,dollars', fr: 'dollar,dollars' },
  pound: { en: 'pounds', fr: 'livres sterling' },
};

/**
 * The base of each unit of time, and the number of base units in one; months and years are not whole numbers of days.
 */
export const TIMES: Record<string, [base: string, factor: number]> = {
  minute: ['minute', 1],
  hour: ['minute', 60],
  day: ['minute', 1440],
  week: ['minute', 10_080],
  month: ['month', 1],
  year: ['month', 12],
};

type Phrases = ReadonlyMap<string, { words: string[]; concept: string }[]>;

function phrasesOf(table: Table, lang: 'en' | 'fr'): Phrases {
  const byFirst = new Map<string, { words: string[]; concept: string }[]>();
  for (const [concept, languages] of Object.entries(table)) {
    for (const phrase of languages[lang].split(',')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, concept }].toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return byFirst;
}

const lexicon = (table: Table) => ({ en: phrasesOf(table, 'en'), fr: phrasesOf(table, 'fr') });

/** Words and phrases by language, for `conceptAt`. */
export const LEXICONS = { predicate: lexicon(PREDICATES), noun: lexicon(NOUNS), unit: lexicon(UNITS) };

/** A concept found in a sentence, and the tokens that name it. */
export interface Found {
  concept: string;
  from: number;
  to: number;
}

/** The concept of the word or phrase that begins at a token; null for none. Apostrophes inside a phrase are ignored. */
export function conceptAt({ tokens, lang }: ReadSentence, at: number, kind: keyof typeof LEXICONS): Found | null {
  const known = isListed(lang) ? LEXICONS[kind][lang] : null;
  for (const { words, concept } of known?.get(tokens[at]?.folded ?? '') ?? []) {
    let i = at;
    const whole = words.every((word) => {
      while (tokens[i]?.folded === '’' || tokens[i]?.folded === "'") i++;
      return tokens[i++]?.folded === word;
    });
    if (whole) return { concept, from: at, to: i - 1 };
  }
  return null;
}
