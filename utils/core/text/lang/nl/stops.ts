/** Dutch words that say nothing about a text's subject, folded, without single letters. */
export const stops: readonly string[] = `
aan achter al alle alleen alles als altijd andere bij binnen bleek daar dan dat de deze die dit doen door dus echter
een eens en enkele er ge geen gaat had hadden heb hebben heeft heel het hem hen hier hij hoe hun iets ik in is ja
jaar jaren je kan kon kunnen maar me meer men met mij moet na naar net niet niets nog nu of om omdat onder ons onze
ook op over pas per te tegen ten ter terwijl toch toen tot tussen twee uit van vanaf veel volgens voor waar waren
was wat weer wel werd werden wie wil wordt worden ze zegt zei zelf zich zij zijn zo zoals zonder zou zouden zullen
`
  .trim()
  .split(/\s+/);
