/** Words that say that something is not certain; the subjunctive of reported speech stands among them. */
export const hedges: readonly string[] = `
vielleicht moglicherweise womoglich eventuell wahrscheinlich vermutlich wohl angeblich mutmasslich mutmassliche
mutmasslichen mutmasslicher mutmassliches offenbar anscheinend scheinbar scheint scheinen schien schienen konnte
konnten durfte durften soll sollen sollte sollten will wolle habe hatte hatten sei seien ware waren wurde wurden
verdacht verdachtigt verdachtigen verdachtige verdachtiger beschuldigt beschuldigte vorwurf vermutet vermuten
vermutete befurchtet befurchten glaubt gelten gilt behauptet behaupten unbestatigt unbestatigten ob falls wenn
potenziell potenzielle
`
  .trim()
  .split(/\s+/);

/** Hedges right before the words they qualify: without them, an allegation becomes a fact. */
export const reserves: readonly string[] = `
vielleicht moglicherweise womoglich eventuell vermutlich angeblich mutmasslich mutmassliche mutmasslichen
mutmasslicher mutmassliches wahrscheinlich anscheinend potenziell unbestatigt
`
  .trim()
  .split(/\s+/);
