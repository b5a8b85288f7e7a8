/** No game is longer: 40 half-years are twenty years. */
export const LONGEST_GAME_TURNS = 40;

/** The laboratory may play on longer, to see where things lead. */
export const LONGEST_RUN_TURNS = 120;

/** Seeds are whole numbers from 0 to this one. */
export const HIGHEST_SEED = 4_294_967_295;

/** What people add to a game: its name, and notes on its half-years. */
export const LONGEST_NAME_CHARS = 80;
export const LONGEST_NOTE_CHARS = 500;

/** No file of ours comes near: whatever is larger is refused unread. */
export const LARGEST_FILE_CHARS = 5 * 1024 * 1024;

/** No link of ours unfolds into as much: whatever does is not unfolded to its end. */
export const LARGEST_LINK_BYTES = 1024 * 1024;
