/** Rates are given a year; a turn is half of one. The model is declared discrete at this step. */
export const YEARS_PER_TURN = 0.5;
