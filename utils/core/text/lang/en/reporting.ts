import type { ReportingWords } from '../reporting-words';

/** Words that say who speaks, in English. */
export const reporting: ReportingWords = {
  verbs: (
    'said says say told tells tell added adds asked asks wrote writes explained explains announced ' +
    'announces argued argues insisted insists claimed claims stated states warned warns noted notes ' +
    'replied replies responded responds tweeted posted continued concluded concludes recalled ' +
    'recalls remarked remarks admitted admits agreed agrees acknowledged acknowledges declared declares ' +
    'stressed stresses emphasised emphasized emphasises emphasizes suggested suggests predicted predicts ' +
    'confirmed confirms denied denies joked jokes quipped shouted shouts cried yelled whispered exclaimed ' +
    'testified testifies commented comments observed observes reported reports boasted complained ' +
    'complains urged urges vowed vows promised promises called calls described describes dubbed labelled ' +
    'labeled hailed praised criticised criticized condemned blasted slammed cautioned reiterated ' +
    'recounted mused opined countered asserted asserts contended contends maintained maintains began ' +
    'begins conceded concedes lamented laments estimated estimates assured assures pleaded pleads tweets ' +
    'recounts shot snapped fumed reasoned speculated surmised reassured sighed laughed'
  ).split(' '),
  says: 'said,says,told,added,warned,announced,argued,explained,insisted,wrote'.split(','),
  saidBy: 'said,says,according to'.split(','),
  participles: [],
  auxiliaries: 'has have had was is'.split(' '),
  sources: ['according to', 'in the words of', 'as per'],
  nouns: 'statement speech interview letter tweet post comment comments remarks testimony email'.split(' '),
  pronouns: 'he she they it i we you who which that him her them this these those one'.split(' '),
  determiners: 'the a an his her its their our my one two another some many several both'.split(' '),
  ends: (
    'on in at during after before as when while who whom whose which that this from to with by about via last ' +
    'earlier later following because if since until and but or also then not told through over under upon against ' +
    'into amid yesterday today tonight ahead is was were are has had have'
  ).split(' '),
  skips: (
    'also further later then once recently already still just even often previously repeatedly ' +
    'reportedly again now only first never today yesterday simply quickly flatly angrily will would can ' +
    'could may might must'
  ).split(' '),
  links: ['of', 'for', 'the', 'and'],
  prepositions: [],
  inverts: false,
  dropsSubject: false,
  fromAgency: '(?:told|[Aa]ccording to|reported by|reports?|via|from|citing)(?: the)?(?: news agency)?',
  speakerInside: false,
};
