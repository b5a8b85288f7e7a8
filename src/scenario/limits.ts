/** No game is longer: 40 half-years are twenty years. */
export const LONGEST_GAME_TURNS = 40;

/** Seeds are whole numbers from 0 to this one. */
export const HIGHEST_SEED = 4_294_967_295;
