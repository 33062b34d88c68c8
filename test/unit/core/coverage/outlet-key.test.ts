import { describe, expect, it } from 'vitest';
import { outletKey } from '../../../../utils/core/coverage/outlet-key';

describe('outletKey', () => {
  const outlet = { name: 'The Ledger', country: null, lang: null, kind: null, owner: null, wikidata: 'Q1' };
  it.each([
    ['its Wikidata id', outletKey(outlet, 'ledger.example', ''), 'Q1'],
    ['its registered domain', outletKey(null, 'money.ledger.example', 'Ledger'), 'ledger.example'],
    ['a registered domain of three parts', outletKey(null, 'www.ledger.co.uk', ''), 'ledger.co.uk'],
    ['the whole host where others publish', outletKey(null, 'ann.substack.com', ''), 'ann.substack.com'],
    ['one for all its sections', outletKey(null, 'sport.rai.it', 'Rai Sport'), outletKey(null, 'www.rai.it', 'Rai')],
    ['its own among associations', outletKey(null, 'riverains.asso.fr', ''), 'riverains.asso.fr'],
    ['its name', outletKey(null, '', 'The Lédger'), 'the ledger'],
    ['nothing', outletKey(null, '', ''), ''],
  ])('is %s', (_, key, wanted) => {
    expect(key).toBe(wanted);
  });
});
