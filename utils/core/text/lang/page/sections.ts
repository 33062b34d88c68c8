import type { CategoryId } from '../../category-ids';

/* Names of sections, and the words of outlets in them, in the languages of the press. */

/** The names that outlets give to their sections, accents folded, by category. */
export const SECTION_NAMES: Record<CategoryId, string> = {
  politics:
    'politics,politique,inland,innenpolitik,bundespolitik,nacional,us politics,uk politics,elections,' +
    'election,politik,politica,politiek',
  world:
    'world,world news,international,monde,europe,africa,afrique,asia,asie,middle east,moyen orient,' +
    'americas,ameriques,ausland,mundo,mondo,internacional,esteri',
  economy: 'economy,economics,economie,wirtschaft,economia,finance,finances,money,argent',
  business:
    'business,business news,companies,entreprises,entreprise,unternehmen,markets,marches,bourse,negocios,empresas',
  technology:
    'technology,tech,technologie,technologies,high tech,numerique,digital,pixels,digitales,tecnologia,ai,' +
    'ia,technik,netzwelt,internet',
  science: 'science,sciences,wissenschaft,space,espace,wissen,ciencia,scienza',
  health: 'health,sante,medecine,medizin,sanidad,gesundheit,salud,salute,saude',
  environment:
    'environment,climate,climat,environnement,planete,planet,climate crisis,umwelt,klima,natur,medio ' +
    'ambiente,ambiente,clima',
  sport:
    'sport,sports,football,fussball,futbol,soccer,formel 1,tenis,ciclismo,baloncesto,rugby,tennis,' +
    'cricket,basketball,cyclisme,deportes,desporto,esportes',
  culture:
    'culture,arts,art,feuilleton,musik,literatur,unterhaltung,cine,musica,entertainment,film,films,' +
    'movies,music,musique,cinema,books,livres,tv,kultur,cultura',
  justice:
    'justice,justiz,kriminalitat,blaulicht,sucesos,judicial,policiales,crime,crime and justice,police ' +
    'justice,faits divers,police,law,courts,giustizia',
  society: 'society,societe,gesellschaft,sociedad,societa,sociedade,religion,family',
  education: 'education,schools,campus,ecole,bildung,educacion,istruzione',
  weather: 'weather,meteo,wetter,el tiempo',
};

/** Section names that do not show the subject. */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    'news,the news,latest,latest news,top,top news,top stories,breaking,breaking news,headlines,home,' +
    'homepage,front page,une,a la une,accueil,article,articles,story,stories,post,posts,blog,default,' +
    'general,main,misc,other,autres,divers,uncategorized,uncategorised,non classe,actualite,actualites,' +
    'actu,actus,infos,info,news feed,live,direct,en direct,newsroom,press release,featured,features,all,' +
    'nachrichten,noticias,notizie,aktuell,aktuelles,meldungen,ultimas noticias,portada,primo piano,' +
    'nyheter,nyheder,wiadomosci,haberler,service,special,top story,issues,premium,plus,abo,ニュース,' +
    'undefined,null,none,n a'
  ).split(','),
);

/** The outlet's edition for a place: "Edition La Plaine", "UK edition". */
export const EDITION =
  /^(?:edition|(?:regional|lokal)?ausgabe|edicion|edizione|edicao) |(?: |^)(?:edition|ausgabe|edicion|edizione|edicao)$/;
/** Words that names of outlets have or lack at will. */
export const AT_WILL =
  /^(?:the|le|la|les|der|die|das|el|los|il|online|digital|news|tv|web|website|magazine?|com|net|org|de|fr|es|at|ch)$/;
