interface Rule {
  id: number;
}

/** The rules of requests that last until the browser closes. */
export function fakeRules() {
  const rules = new Map<number, Rule>();
  return {
    declarativeNetRequest: {
      async updateSessionRules({ removeRuleIds = [], addRules = [] }: { removeRuleIds?: number[]; addRules?: Rule[] }) {
        for (const id of removeRuleIds) rules.delete(id);
        for (const rule of addRules) {
          if (rules.has(rule.id)) throw new Error(`Rule with id ${rule.id} does not have a unique ID.`);
          rules.set(rule.id, rule);
        }
      },
    },
    /** Those in force. */
    rules,
    reset: () => rules.clear(),
  };
}
