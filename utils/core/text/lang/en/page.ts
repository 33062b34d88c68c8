import type { PageWords } from '../page/page-words';

const SITES = 'twitter|x|instagram|facebook|threads|bluesky|mastodon|tiktok|linkedin|whatsapp|telegram|youtube|google';

/** Words around stories in English. */
export const page: PageWords = {
  kinds: {
    sponsored:
      'sponsored|advertorial|partner content|paid content|paid post|branded content|brand ?(?:voice|room|studio)',
    live: 'live ?blog|live updates?|as it happened|minute by minute|live ?ticker|news ?blog',
    list: 'news in brief|in brief',
    newsletter: 'newsletters?|(?:morning|evening|daily|weekly|business) (?:brief(?:ing)?|digest)',
    column: 'columns?|columnists?',
    opinion: 'opinions?|editorials?|op ed|comment is free|commentary|letters? to the editor|voices',
    interview: 'interviews?|q and a',
    analysis: 'analysis|analyses?|explainers?|explained|news analysis',
    review: 'reviews?|film review|book review|music review',
    gallery: 'photo galler(?:y|ies)|galler(?:y|ies)|slideshows?|in pictures|portfolios?',
  },
  addressed: 'you|your|yours',
  firstPerson: /(?<![\p{L}'’.])I(?:['’](?:m|ve|d|ll))?(?![\p{L}.'’])/u,
  ofThisLetter:
    '(?:this|today s|our|my) (?:newsletter|briefing)|(?:to|reading) the [a-z ]{2,30} (?:newsletter|briefing)',
  rights: 'all rights reserved',
  formula:
    'copyright$|this (?:article|story|post|piece|essay|report) (?:was|is|has been)? ?(?:originally|first|also|re)? ?' +
    '(?:appeared|published|republished|posted|contains affiliate)|this material may not be (?:published|reproduced)|' +
    '(?:originally|first) (?:published|appeared) (?:on|in|at|by)|reproduction (?:without|in whole)|no part of this',
  telling: 'copyright (?:c )?(?:19|20)\\d\\d|your (?:e mail )?inbox|responses to this entry (?:through|via)',
  calls: [
    'sign up (?:for|to|here|now|today)',
    'subscribe (?:to (?:our|the)|now|today|here)',
    'click here (?:to (?:subscribe|sign|join|donate|get our)|for reprint)',
    `follow (?:us|him|her|them|me|(?:[^ ]+ ){1,4}?)(?: ?on)? (?:${SITES})\\b`,
    `(?:like|find) us on (?:${SITES})\\b`,
    'follow (?:us|our)',
    '(?:download|get) (?:our|the(?: [^ ]+){0,4}) apps?\\b',
    'download and subscribe',
    'add (?:[^ ]+ ){1,5}(?:as an? (?:interest|favou?rite)|to (?:your|my) (?:interests|favou?rites|feed))',
    'join our',
    'read more (?:on|at|about)',
    'contact the (?:author|reporter|writer)',
    '(?:get in touch with|e mail|email|contact) (?:us|our|me)',
    '(?:keep|make sure) (?:that )?(?:your )?comments (?:are )?(?:civil|respectful|relevant|on topic)',
    '(?:read|see|review) our comment(?:s|ing)? (?:policy|guidelines|rules)',
    'support (?:our|independent|quality|local|this) ',
    'donate (?:now|today|here|to (?:us|our))',
    'become a (?:member|supporter|subscriber|patron) (?:today|now|of our)',
  ],
  reported: 'said|says|wrote',
  offered:
    'newsletters?|subscri(?:be|bing|ption)s?|signing up|sign up|terms of (?:use|service)|privacy (?:policy|notice)|' +
    'affiliate (?:links?|fees?|program)|commissions?|enable javascript|' +
    '(?:our|independent|quality|local|nonprofit|non profit) (?:journalism|reporting|newsroom)|donat(?:e|ing|ions?)|' +
    'tax deductible|become a (?:member|supporter|subscriber|patron)|reader (?:funded|supported)',
  we: 'we|us|our|ours|i|my',
  you: 'you|your|yours',
  offer:
    'subscribe (?:now|today|to (?:read|continue|unlock))|to (?:read|continue reading)[^.]{0,40}subscri|' +
    'already a subscriber|sign in to (?:read|continue)|log in to (?:read|continue)|continue reading with|' +
    'register to (?:read|continue)|unlock this article',
  sharedOffer: 'subscribers? only|for subscribers',
};
