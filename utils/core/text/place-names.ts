import { folded } from './fold';
import { codeOf, type LangTag } from './lang-tag';

/*
 * Cities in the news that English, French, German and Spanish call by different names; those that all four write alike are
 * not here. A line is a city.
 */
const CITIES = `
London|Londres|London|Londres
Edinburgh|Édimbourg|Edinburgh|Edimburgo
Dublin|Dublin|Dublin|Dublín
Moscow|Moscou|Moskau|Moscú
Saint Petersburg|Saint-Pétersbourg|Sankt Petersburg|San Petersburgo
Kyiv|Kiev|Kiew|Kiev
Odesa|Odessa|Odessa|Odesa
Kharkiv|Kharkiv|Charkiw|Járkov
Lviv|Lviv|Lwiw|Leópolis
Crimea|Crimée|Krim|Crimea
Warsaw|Varsovie|Warschau|Varsovia
Krakow|Cracovie|Krakau|Cracovia
Prague|Prague|Prag|Praga
Vienna|Vienne|Wien|Viena
Bucharest|Bucarest|Bukarest|Bucarest
Belgrade|Belgrade|Belgrad|Belgrado
Athens|Athènes|Athen|Atenas
Copenhagen|Copenhague|Kopenhagen|Copenhague
Stockholm|Stockholm|Stockholm|Estocolmo
Brussels|Bruxelles|Brüssel|Bruselas
Antwerp|Anvers|Antwerpen|Amberes
Ghent|Gand|Gent|Gante
Bruges|Bruges|Brügge|Brujas
The Hague|La Haye|Den Haag|La Haya
Geneva|Genève|Genf|Ginebra
Bern|Berne|Bern|Berna
Basel|Bâle|Basel|Basilea
Zurich|Zurich|Zürich|Zúrich
Lucerne|Lucerne|Luzern|Lucerna
Berlin|Berlin|Berlin|Berlín
Munich|Munich|München|Múnich
Cologne|Cologne|Köln|Colonia
Nuremberg|Nuremberg|Nürnberg|Núremberg
Hamburg|Hambourg|Hamburg|Hamburgo
Frankfurt|Francfort|Frankfurt|Fráncfort
Dresden|Dresde|Dresden|Dresde
Bavaria|Bavière|Bayern|Baviera
Saxony|Saxe|Sachsen|Sajonia
Rome|Rome|Rom|Roma
Milan|Milan|Mailand|Milán
Venice|Venise|Venedig|Venecia
Naples|Naples|Neapel|Nápoles
Turin|Turin|Turin|Turín
Florence|Florence|Florenz|Florencia
Genoa|Gênes|Genua|Génova
Sicily|Sicile|Sizilien|Sicilia
Sardinia|Sardaigne|Sardinien|Cerdeña
Vatican|Vatican|Vatikan|Vaticano
Lisbon|Lisbonne|Lissabon|Lisboa
Seville|Séville|Sevilla|Sevilla
Zaragoza|Saragosse|Saragossa|Zaragoza
Barcelona|Barcelone|Barcelona|Barcelona
Catalonia|Catalogne|Katalonien|Cataluña
Andalusia|Andalousie|Andalusien|Andalucía
Paris|Paris|Paris|París
Marseille|Marseille|Marseille|Marsella
Strasbourg|Strasbourg|Straßburg|Estrasburgo
Nice|Nice|Nizza|Niza
Bordeaux|Bordeaux|Bordeaux|Burdeos
Brittany|Bretagne|Bretagne|Bretaña
Normandy|Normandie|Normandie|Normandía
Corsica|Corse|Korsika|Córcega
Jerusalem|Jérusalem|Jerusalem|Jerusalén
Bethlehem|Bethléem|Bethlehem|Belén
West Bank|Cisjordanie|Westjordanland|Cisjordania
Beirut|Beyrouth|Beirut|Beirut
Damascus|Damas|Damaskus|Damasco
Aleppo|Alep|Aleppo|Alepo
Baghdad|Bagdad|Bagdad|Bagdad
Mosul|Mossoul|Mossul|Mosul
Tehran|Téhéran|Teheran|Teherán
Riyadh|Riyad|Riad|Riad
Mecca|La Mecque|Mekka|La Meca
Sanaa|Sanaa|Sanaa|Saná
Cairo|Le Caire|Kairo|El Cairo
Alexandria|Alexandrie|Alexandria|Alejandría
Tripoli|Tripoli|Tripolis|Trípoli
Algiers|Alger|Algier|Argel
Tangier|Tanger|Tanger|Tánger
Khartoum|Khartoum|Khartum|Jartum
Addis Ababa|Addis-Abeba|Addis Abeba|Adís Abeba
Mogadishu|Mogadiscio|Mogadischu|Mogadiscio
Cape Town|Le Cap|Kapstadt|Ciudad del Cabo
Kabul|Kaboul|Kabul|Kabul
Kashmir|Cachemire|Kaschmir|Cachemira
New Delhi|New Delhi|Neu-Delhi|Nueva Delhi
Mumbai|Bombay|Mumbai|Bombay
Kathmandu|Katmandou|Kathmandu|Katmandú
Dhaka|Dacca|Dhaka|Daca
Beijing|Pékin|Peking|Pekín
Shanghai|Shanghai|Shanghai|Shanghái
Tibet|Tibet|Tibet|Tíbet
Seoul|Séoul|Seoul|Seúl
Pyongyang|Pyongyang|Pjöngjang|Pionyang
Tokyo|Tokyo|Tokio|Tokio
Taipei|Taipei|Taipeh|Taipéi
Singapore|Singapour|Singapur|Singapur
Jakarta|Djakarta|Jakarta|Yakarta
New York|New York|New York|Nueva York
Philadelphia|Philadelphie|Philadelphia|Filadelfia
New Orleans|La Nouvelle-Orléans|New Orleans|Nueva Orleans
California|Californie|Kalifornien|California
Quebec|Québec|Québec|Quebec
Montreal|Montréal|Montreal|Montreal
Mexico City|Mexico|Mexiko-Stadt|Ciudad de México
Havana|La Havane|Havanna|La Habana
Rio de Janeiro|Rio de Janeiro|Rio de Janeiro|Río de Janeiro
European Union|Union européenne|Europäische Union|Unión Europea
United Nations|Nations unies|Vereinte Nationen|Naciones Unidas
`;
const ORDER = ['en', 'fr', 'de', 'es'];

const ROWS = CITIES.trim()
  .split('\n')
  .map((line) => line.split('|'));

/** "le Royaume-Uni" and "the Netherlands" are found without their article. */
const bare = (name: string) => folded(name).replace(/^(?:the|le|la|les|l|die|der|das|el|los|las) /, '');

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const tables = new Map<string, ReadonlyMap<string, string>>();

/** The codes of all countries by their names in a language. */
function countriesIn(lang: string): ReadonlyMap<string, string> {
  const known = tables.get(lang);
  if (known) return known;
  const table = new Map<string, string>();
  for (const style of ['short', 'long'] as const) {
    const names = new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const code = `${first}${second}`;
        const isAlias = Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
        const name = isAlias ? undefined : names.of(code);
        if (name !== undefined) table.set(bare(name), code);
      }
    }
  }
  tables.set(lang, table);
  return table;
}

/**
 * The name of a country or city in another language ("Londres", from French to English: "London"); the name itself where
 * it is neither, or is not known by another.
 */
export function placeIn(name: string, from: LangTag | null, to: LangTag): string {
  const [own, other] = [codeOf(from) ?? 'en', codeOf(to)];
  if (other === null || own === other) return name;
  const key = bare(name);
  const [at, there] = [ORDER.indexOf(own), ORDER.indexOf(other)];
  const city = at < 0 || there < 0 ? undefined : ROWS.find((row) => bare(row[at] ?? '') === key)?.[there];
  if (city !== undefined) return city;
  const code = countriesIn(own).get(key);
  if (code === undefined) return name;
  return new Intl.DisplayNames([other], { type: 'region', style: 'short', fallback: 'none' }).of(code) ?? name;
}
