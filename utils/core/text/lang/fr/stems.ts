/**
 * The "minimal" French stemmer of J. Savoy ("A stemming procedure and stopword list for general French corpora", JASIS
 * 50(10), 1999): plural, feminine, infinitive. Accents are folded already, so that é falls with e.
 */
export function stem(word: string): string {
  if (word.length < 6) return word.length > 3 ? word.replace(/s$/, '') : word;
  if (word.endsWith('x')) return word.endsWith('aux') ? `${word.slice(0, -2)}l` : word;
  let stem = word;
  for (const ending of ['s', 'r', 'e', 'e']) if (stem.endsWith(ending)) stem = stem.slice(0, -1);
  return stem.replace(/([a-z])\1$/, '$1');
}

/** Irregular French forms, base first, folded. */
export const irregular: readonly string[] = `
aller va vont alla allait ira iront iraient irait alle allee
boire bu boit boivent
connaitre connu connait connaissent
courir couru court courent
croire cru croit croient
dementir dement dementent dementi
devenir devenu devenue devient deviennent deviendra devint
devoir doit doivent devra devait
dire dit disent dira disait dite
ecrire ecrit ecrivent ecrivait
elire elu elue elus elues elisent election elections
faire fait font fera feront faisait fit
lire lu lit lisent
mettre mis met mettent mettra mit
mourir mort morte morts mortes meurt meurent mourut mourra
naitre nee nait naissent naquit naissance
nier nie nient nia niait
obtenir obtenu obtient obtiennent obtint
ouvrir ouvert ouverte ouvre ouvrent ouverture
partir parti partent depart
perdre perdu perdue perd perdent perdra perte pertes
pouvoir peut peuvent pourra pourrait pu
prendre pris prise prend prennent prendra prit
recevoir recu recue recoit recoivent
rendre rendu rend rendent
savoir sait savent su saura
sortir sorti sort sortent sortie
tenir tenu tient tiennent tint
vendre vendu vendue vend vendent vente ventes
venir venu venue vient viennent viendra vint
vivre vecu vit vivent
voir vu vue voit voient verra vit
vouloir veut veulent voulu voudra voulait
travail travaux
oeil yeux
an annee annees ans
`
  .trim()
  .split(/\n(?! )/);

/** Endings that derive one French word from another; the bare stem always counts, too. */
export const endings: readonly string[] = `
e s r er es ee ees ant ante ants antes ation ations ition ition tion ions ion ement ements ment ments eur eurs euse
euses rice rices age ages al ale aux ales el elle els elles if ive ifs ives ique iques iste istes isme ien ienne
iens iennes ain aine ains aines ais aise aises ois oise oises ite ites te tes ance ances ence ences able ables ible
ibles ir i is it ie ies ra ront rait raient ait aient erait iser ise isee isation
`
  .trim()
  .split(/\s+/);
