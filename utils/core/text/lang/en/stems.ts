/** English words in -s that are not plurals, although the rules would take them for such. */
const NO_PLURALS = new Set(['news', 'series', 'species']);

/**
 * The stem of a folded word: the same for "nominations" and "nomination", "agreed" and "agree", but not for irregular
 * forms.
 */
export function stem(word: string): string {
  if (word.length < 4 || NO_PLURALS.has(word)) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  const ending = stem.endsWith('ing') ? 3 : stem.endsWith('eed') ? 1 : stem.endsWith('ed') ? 2 : 0;
  const verb = stem.slice(0, stem.length - ending);
  if (ending > 0 && verb.length > 2 && /[aeiouy]/.test(verb)) stem = verb.replace(/([bdfgmnprt])\1$/, '$1');
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** Irregular English forms, base first, folded. */
export const irregular: readonly string[] = `
be is are was were been being am
beat beaten
become became
begin began begun
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen
come came
cut cutting
deal dealt
deny denied
die died dies dying dead death deaths
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flight flights
forget forgot forgotten
freeze froze frozen
give gave given
grow grew grown growth
hang hung
hear heard
hide hid hidden
hit hitting
hold held
hurt hurting
keep kept
know knew known
lead led
leave left
lend lent
let letting
lie lay lain lying
lose lost loss losses losing
man men
mean meant
meet met
pay paid
person people persons
quit quitting
read reading
ride rode ridden
ring rang rung
rise rose risen
run ran running runner
say said says
see saw seen
seek sought
sell sold sale sales
send sent
shake shook shaken
shoot shot shots shooting
show shown
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
spread spreading
stand stood
steal stole stolen theft
stick stuck
strike struck
swear swore sworn
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won winning winner victory victories
woman women
write wrote written
`
  .trim()
  .split(/\n(?! )/);

/** Endings that derive one English word from another; the bare stem always counts, too. */
export const endings: readonly string[] = `
s e es d ed r er ers or ors ing y ly al ally ial ic ical ion ions tion ation ations ment ments ive ance ence ant ent
ants ents ency ancy able ible ful less ness ity ty ist ists ism ian ians an ans n ns ese ish ize ise izing ising
isation ization ate ated ating ator ship hood ure th age dom
`
  .trim()
  .split(/\s+/);
