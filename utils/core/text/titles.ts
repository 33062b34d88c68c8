/** Titles before a person's name that are not part of it. */
export const HONORIFICS = new Set(
  (
    'mr mrs ms miss dr sir lord lady dame president prime minister vice king queen prince princess pope saint gen general col ' +
    'colonel sgt sergeant capt captain lt chancellor senator sen rep representative gov governor mayor judge justice chief ' +
    'secretary professor prof mme mm mlle monsieur madame président présidente premier ministre maire herr frau'
  ).split(' '),
);
