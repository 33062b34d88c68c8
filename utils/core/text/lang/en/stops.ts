/** English words that say nothing about a text's subject: its closed word classes, folded, without single letters. */
export const stops: readonly string[] = `
about above after again against all also although am among an and any are around as at be became because been before
being below between both but by can cannot could did do does doing don down during each either else even ever every
few for from further get gets got had has have having he her here hers herself him himself his how however if in
into is isn it its itself just last let like ll made make many may me might more most much must my myself never no
nor not now of off on once one only or other others our ours out over own per put re said same say says see set she
should since so some still such take than that the their theirs them themselves then there these they this those
though three through to told too two under until up upon us ve very was way we well went were what when where
whether which while who whom whose why will with within without would year years yes yet you your yours
`
  .trim()
  .split(/\s+/);

/** English words that frame what is said and say little themselves: paraphrases add and drop them freely. */
export const light: readonly string[] = `
accord addition additionally also approximately around aspect become begin belief believe call case certain come
concern consider considerable continue crucial current currently describe despite detail different due earlier
effect ensure especially essential eventually example explain expect fact factor feature following former frequently
further general generally give happen high however important include increasingly involve issue key keep know known
large lead leave likely long main mainly major make manner mean mention meanwhile need new notable notably note
number occur often original overall particular particularly past place popular potential potentially present
previous previously primarily primary provide range recent recently relate related remain report respective
respectively result reveal role seem set several show significant significantly similar situation specific
specifically start state strong subsequent subsequently such suggest take term text thing think thus today together
total tend type typical typically use used usual usually various way well wide widely work
`
  .trim()
  .split(/\s+/);

/** Words by which English headlines describe themselves, or that fit every story; folded. */
export const headline: readonly string[] = `
live video watch photos pictures breaking exclusive update updates updated latest news report reports reported
says said tells told claims claim warns warn amid today yesterday tomorrow day week month year first new people
man woman explained analysis opinion interview thousands hundreds dozens
`
  .trim()
  .split(/\s+/);
