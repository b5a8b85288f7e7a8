/** Raised whenever the same record would give other hashes: a change of model or parameters. */
export const RULES_VERSION = 1;
