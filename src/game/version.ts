/** The game's own version; a record names it for people, nothing depends on it. */
export const GAME_VERSION = '0.1.0';

/** Raised whenever the same record would give other hashes: a change of model or parameters. */
export const RULES_VERSION = 2;

/** `rulesDigest()` of these rules, kept so that a page need not carry the equations to name it. */
export const RULES_DIGEST = 'a7b9556d339c8c5f507c76a020b01248a03324966ac73ae570bcf5bd756c1c02';
