/** The contract suites that need nothing but tables. */
export const suites = [
  'case-store-engine',
  'joint-case-engine',
  'several-cases-engine',
  'directory-engine',
  'offices-cost-engine',
  'counters-engine',
  'text-allowance-engine',
  'send-claims-engine',
  'presence-engine',
  'racing-engine',
  'case-lists-engine',
  'lists-cost-engine',
  'find-index-engine',
  'find-cost-engine',
  'access-log-engine',
];
