/** The game's own version; a record names it for people, nothing depends on it. */
export const GAME_VERSION = '0.1.0';

/** Raised whenever the same record would give other hashes: a change of model or parameters. */
export const RULES_VERSION = 1;

/** `rulesDigest()` of these rules, kept so that a page need not carry the equations to name it. */
export const RULES_DIGEST = '4a9e1532730dd87d0aa55dc3439432d2422a6a52e376e4f49c6b47b1671cb059';
