import { folded } from '../text/fold';
import { CATEGORY_IDS, type CategoryId } from './category-words';

/** The names that outlets give to their sections, accents folded, by category. */
const NAMES: Record<CategoryId, string> = {
  politics: 'politics,politique,us politics,uk politics,elections,election,politik,politica,politiek',
  world:
    'world,world news,international,monde,europe,africa,afrique,asia,asie,middle east,moyen orient,americas,ameriques,ausland,mundo,mondo,internacional,esteri',
  economy: 'economy,economics,economie,wirtschaft,economia,finance,finances,money,argent',
  business: 'business,business news,companies,entreprises,entreprise,markets,marches,bourse,negocios,empresas',
  technology: 'technology,tech,technologie,technologies,high tech,numerique,digital,pixels,digitales,tecnologia,ai,ia',
  science: 'science,sciences,space,espace,wissen,ciencia,scienza',
  health: 'health,sante,medecine,gesundheit,salud,salute,saude',
  environment: 'environment,climate,climat,environnement,planete,planet,climate crisis,umwelt,medio ambiente,ambiente',
  sport: 'sport,sports,football,soccer,rugby,tennis,cricket,basketball,cyclisme,deportes,desporto,esportes',
  culture: 'culture,arts,art,entertainment,film,films,movies,music,musique,cinema,books,livres,tv,kultur,cultura',
  justice: 'justice,crime,crime and justice,police justice,faits divers,police,law,courts,giustizia',
  society: 'society,societe,gesellschaft,sociedad,societa,sociedade,religion,family',
  education: 'education,schools,campus,ecole,bildung,educacion,istruzione',
  weather: 'weather,meteo,wetter,el tiempo',
};

const idOf = new Map(
  CATEGORY_IDS.flatMap((id) => NAMES[id].split(',').map((name): [string, CategoryId] => [name, id])),
);

/** Section names that do not show the subject. */
const GENERIC = new Set(
  'news,the news,latest,latest news,top,top news,top stories,breaking,breaking news,headlines,home,homepage,front page,une,a la une,accueil,article,articles,story,stories,post,posts,blog,default,general,main,misc,other,autres,divers,uncategorized,uncategorised,non classe,actualite,actualites,actu,actus,infos,info,news feed,live,direct,en direct,newsroom,press release,featured,features,all,nachrichten,noticias,notizie,aktuell,undefined,null,none,n a'.split(
    ',',
  ),
);

/** A name such as "us-news" in readable form; names with capitals or spaces stay as the outlet writes them. */
function shown(name: string): string {
  if (name !== name.toLowerCase()) return name;
  const words = name.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The category by an outlet's own section name, in the form to be shown; of a path ("News > Sport"), the first specific
 * part counts. Null where the name is missing, generic, too long or not a name at all.
 */
export function namedCategory(section: string | null): { id: CategoryId | null; label: string } | null {
  if (section?.includes('://')) return null;
  const parts = (section ?? '').slice(0, 200).split(/[>/|,;•»]/u);
  for (const part of parts) {
    const name = part.replace(/\s+/gu, ' ').trim();
    const key = folded(name);
    if (key === '' || name.length > 30 || GENERIC.has(key) || key.split(' ').length > 4) continue;
    // Numbers, addresses and markup are not names.
    if (!/^[\p{L}\p{M}\p{N}\s&'’.+_-]+$/u.test(name) || !/\p{L}{2}/u.test(name) || /\.\p{L}/u.test(name)) continue;
    return { id: idOf.get(key) ?? null, label: shown(name) };
  }
  return null;
}
