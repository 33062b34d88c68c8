import { CATEGORY_IDS, type CategoryId } from '../text/category-ids';
import { folded } from '../text/fold';

/** The names that outlets give to their sections, accents folded, by category. */
const NAMES: Record<CategoryId, string> = {
  politics:
    'politics,politique,inland,innenpolitik,bundespolitik,nacional,us politics,uk politics,elections,election,politik,politica,politiek',
  world:
    'world,world news,international,monde,europe,africa,afrique,asia,asie,middle east,moyen orient,americas,ameriques,ausland,mundo,mondo,internacional,esteri',
  economy: 'economy,economics,economie,wirtschaft,economia,finance,finances,money,argent',
  business:
    'business,business news,companies,entreprises,entreprise,unternehmen,markets,marches,bourse,negocios,empresas',
  technology:
    'technology,tech,technologie,technologies,high tech,numerique,digital,pixels,digitales,tecnologia,ai,ia,technik,netzwelt,internet',
  science: 'science,sciences,wissenschaft,space,espace,wissen,ciencia,scienza',
  health: 'health,sante,medecine,medizin,sanidad,gesundheit,salud,salute,saude',
  environment:
    'environment,climate,climat,environnement,planete,planet,climate crisis,umwelt,klima,natur,medio ambiente,ambiente,clima',
  sport:
    'sport,sports,football,fussball,futbol,soccer,formel 1,tenis,ciclismo,baloncesto,rugby,tennis,cricket,basketball,cyclisme,deportes,desporto,esportes',
  culture:
    'culture,arts,art,feuilleton,musik,literatur,unterhaltung,cine,musica,entertainment,film,films,movies,music,musique,cinema,books,livres,tv,kultur,cultura',
  justice:
    'justice,justiz,kriminalitat,blaulicht,sucesos,judicial,policiales,crime,crime and justice,police justice,faits divers,police,law,courts,giustizia',
  society: 'society,societe,gesellschaft,sociedad,societa,sociedade,religion,family',
  education: 'education,schools,campus,ecole,bildung,educacion,istruzione',
  weather: 'weather,meteo,wetter,el tiempo',
};

const idOf = new Map(
  CATEGORY_IDS.flatMap((id) => NAMES[id].split(',').map((name): [string, CategoryId] => [name, id])),
);

/** Section names that do not show the subject. */
const GENERIC = new Set(
  'news,the news,latest,latest news,top,top news,top stories,breaking,breaking news,headlines,home,homepage,front page,une,a la une,accueil,article,articles,story,stories,post,posts,blog,default,general,main,misc,other,autres,divers,uncategorized,uncategorised,non classe,actualite,actualites,actu,actus,infos,info,news feed,live,direct,en direct,newsroom,press release,featured,features,all,nachrichten,noticias,notizie,aktuell,aktuelles,meldungen,ultimas noticias,portada,primo piano,nyheter,nyheder,wiadomosci,haberler,service,special,top story,issues,premium,plus,abo,ニュース,undefined,null,none,n a'.split(
    ',',
  ),
);

/** A name such as "us-news" in readable form; names with capitals or spaces stay as the outlet writes them. */
function shown(name: string): string {
  if (name !== name.toLowerCase()) return name;
  const words = name.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The outlet's edition for a place: "Edition La Plaine", "UK edition". */
const EDITION =
  /^(?:edition|(?:regional|lokal)?ausgabe|edicion|edizione|edicao) |(?: |^)(?:edition|ausgabe|edicion|edizione|edicao)$/;
/** Words that names of outlets have or lack at will. */
const AT_WILL =
  /^(?:the|le|la|les|der|die|das|el|los|il|online|digital|news|tv|web|website|magazine?|com|net|org|de|fr|es|at|ch)$/;

/** A name without the blanks and words by which it is said in many ways: "ZEIT ONLINE" and "Die Zeit" are one. */
function core(name: string): string {
  return folded(name)
    .split(' ')
    .filter((word) => !AT_WILL.test(word))
    .join('')
    .replace(/\d+$/, '');
}

/** True when a section bears the name of the outlet, or of its site. */
function isOutlet(key: string, { outlet, url }: Site): boolean {
  if (idOf.has(key)) return false;
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -1) : [];
  return [outlet, ...labels].some((name) => core(name) !== '' && core(name) === core(key));
}

/** A slug ("culture_culture-lifestyle") as words; any other name as it is. */
function spelledOut(name: string): string {
  return /[_-]/.test(name) && !/[\s\p{Lu}]/u.test(name) ? name.replace(/[_-]+/g, ' ').trim() : name;
}

/** A path whose parts stand in one another's names ("Culture culture lifestyle") as its first part. */
function withoutRepeats(name: string): string {
  const words = name.split(' ');
  const again = words.findIndex((word, i) => words.slice(0, i).some((other) => folded(other) === folded(word)));
  return again < 0 ? name : words.slice(0, again).join(' ');
}

/** The outlet whose section it is, and an address of its site. */
export interface Site {
  outlet: string;
  url: string;
}

/**
 * The category by an outlet's own section name, in the form to be shown; of a path ("News > Sport"), the first specific
 * part counts. Null where the name is missing, generic, too long, the outlet's own, an edition's, or not a name at all.
 */
export function namedCategory(section: string | null, site: Site): { id: CategoryId | null; label: string } | null {
  if (section?.includes('://')) return null;
  const parts = (section ?? '').slice(0, 200).split(/[>/|,;•»]|\s[-–—]\s/u);
  for (const part of parts) {
    const name = withoutRepeats(spelledOut(part.replace(/\s+/gu, ' ').trim()));
    const key = folded(name);
    if (key === '' || name.length > 30 || GENERIC.has(key) || key.split(' ').length > 4) continue;
    if (EDITION.test(key) || isOutlet(key, site)) continue;
    // Numbers, addresses and markup are not names.
    if (!/^[\p{L}\p{M}\p{N}\s&'’.+_-]+$/u.test(name) || !/\p{L}{2}/u.test(name) || /\.\p{L}/u.test(name)) continue;
    return { id: idOf.get(key) ?? null, label: shown(name) };
  }
  return null;
}
