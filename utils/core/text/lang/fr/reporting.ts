import type { ReportingWords } from '../reporting-words';

/** Words that say who speaks, in French. */
export const reporting: ReportingWords = {
  verbs: (
    'dit disent disait disaient explique expliquent expliquait déclare déclarent déclarait affirme ' +
    'affirment affirmait ajoute ajoutent ajoutait assure assurent assurait estime estiment estimait ' +
    'indique indiquent indiquait raconte racontent racontait précise précisent précisait souligne ' +
    'soulignent soulignait lance lancent lançait confie confient confiait note notent notait juge jugent ' +
    'jugeait regrette regrettent regrettait répond répondent répondait répète répètent rappelle ' +
    'rappellent rappelait résume résument résumait reconnaît reconnaissent reconnaissait poursuit ' +
    'poursuivent poursuivait conclut concluent concluait témoigne témoignent témoignait détaille ' +
    'détaillent détaillait commente commentent commentait observe observent observait prévient ' +
    'préviennent prévenait insiste insistent insistait martèle martèlent promet promettent promettait ' +
    'demande demandent demandait écrit écrivent écrivait annonce annoncent annonçait admet admettent ' +
    'admettait avoue avouent avouait critique critiquent dénonce dénoncent dénonçait tonne tempête ' +
    'ironise plaisante murmure crie réclame plaide plaident plaidait analyse analysent abonde renchérit ' +
    'rétorque réplique réagit réagissent soupire souffle glisse tranche salue saluent saluait fustige ' +
    'fustigent évoque évoquent évoquait martelait prône qualifie qualifiait décrit décrivent relate ' +
    'relève relèvent pointe pointent interroge interrogent sourit justifie justifient alerte alertent ' +
    'considère considèrent confirme confirment dément réjouit souvient félicite désole indigne inquiète ' +
    'remémore étonne amuse agace emporte défend défendent défendait rassure argumente argumentent ' +
    'rapporte rapportent nuance'
  ).split(' '),
  says: (
    'a déclaré,a dit,a affirmé,a annoncé,a expliqué,a ajouté,a prévenu,a indiqué,a assuré,déclare,' +
    'affirme,explique,ajoute,assure,estime,indique,raconte,résume'
  ).split(','),
  saidBy: 'a déclaré,a dit,a affirmé,a expliqué,a ajouté,déclare,affirme,explique,ajoute,raconte,résume,selon'.split(
    ',',
  ),
  participles: (
    'dit déclaré expliqué affirmé ajouté assuré estimé indiqué raconté précisé souligné lancé confié noté jugé ' +
    'regretté répondu répété rappelé résumé reconnu poursuivi conclu témoigné détaillé commenté observé prévenu ' +
    'insisté martelé promis demandé écrit annoncé admis avoué critiqué dénoncé tonné ironisé plaisanté murmuré crié ' +
    'réclamé plaidé analysé renchéri rétorqué répliqué réagi soupiré soufflé glissé tranché salué fustigé évoqué ' +
    'prôné appelé qualifié décrit relaté relevé pointé interrogé indigné inquiété réjoui souvenu félicité justifié ' +
    'alerté considéré confirmé démenti tweeté posté publié accusé fait'
  ).split(' '),
  auxiliaries: 'a ont avait avaient ai as avons avez'.split(' '),
  sources: ['selon', "d'après", 'd’après', 'pour', 'aux yeux de', 'dixit', 'de source'],
  nouns: (
    'communiqué déclaration entretien interview discours lettre message tweet récit récits informations ' +
    'chiffres données étude rapport'
  ).split(' '),
  pronouns: (
    'il elle ils elles on je nous vous tu lui leur celui-ci celle-ci ce cela ça qui laquelle lequel ' +
    'lesquels lesquelles quoi quelle quel'
  ).split(' '),
  determiners: 'le la les l un une des son sa ses leur leurs notre nos mon ma mes plusieurs'.split(' '),
  ends: (
    'à au aux en dans lors lundi mardi mercredi jeudi vendredi samedi dimanche hier après avant devant sur pour par ' +
    'auprès qui que qu dont où ce lorsque quand alors tandis ainsi mais et ou avec sans sous depuis pendant ' +
    'également aussi encore dès vers chez est a ont sont était il elle ils elles on'
  ).split(' '),
  skips:
    "l' le la les lui leur nous me se s' m' y en ne n' aussi ensuite également alors déjà encore toujours hier".split(
      ' ',
    ),
  links: ['de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'et'],
  prepositions: [],
  inverts: false,
  dropsSubject: false,
  fromAgency:
    "(?:[Ss]elon|[Dd]['’]après|auprès de|indiqué à|déclaré à|dit à|confié à|rapporte|rapporté|citée? par|[Aa]vec)(?: l['’]agence)?",
  speakerInside: true,
};
