import type { EventWords } from '../event-words';

/** Words by which English news places a report beside an event. */
export const events: EventWords = {
  comment:
    'why|how come|what .{3,40} means?|what .{3,40} tells? us|what to know|explained|in defen[cs]e of|' +
    'the case (?:for|against)|(?:the )?[a-z ]{3,30} view on|(?:a )?timeline|' +
    '(?:\\d+|five|six|seven|ten) (?:things|takeaways|questions|lessons|reasons)',
  later:
    '(?:days?|weeks?|months?|years?) (?:after|on|later|since)|the day after|aftermath|anniversary|' + 'in the wake of',
  laterLead: '(?:days?|weeks?) (?:after|later)|the day after',
  consequence:
    'inquiry|inquest|probe|lawsuit|sues?|suing|trial|charged|sentenced|convicted|funerals?|mourns?|' +
    'mourners|vigil|tributes?|memorial|resigns?|resignation|compensation|reopens?|rebuild(?:ing)?|' +
    'cleanup|clean up',
  after: '(?:(?:a|one|two|three|four|five|six|\\d{1,3}) )?(?:days?|weeks?|months?|years?) after',
  routine:
    'horoscopes?|weather (?:forecast|today|tomorrow|this week)|(?:today|tonight|tomorrow) s (?:weather|forecast)|' +
    '(?:wordle|connections|crossword|sudoku|quordle) (?:hints?|answers?|today|clues?)|lottery (?:results?|numbers)|' +
    '(?:powerball|mega millions|euromillions) (?:results?|numbers|winning)|what s on (?:tv|tonight)|' +
    '(?:morning|evening|daily|weekly|news) (?:briefing|roundup|round up|digest|quiz)|news in brief|in brief|' +
    '(?:things|stories) to know (?:today|this (?:morning|week))|on this day|photos of the (?:day|week)|' +
    '(?:today|tomorrow) s (?:papers|front pages)|letters to the editor',
};
