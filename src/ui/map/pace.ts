// How many times as fast as in play the map shows a half-year. Whoever plays a game back sets it.
import { createContext } from 'react';

export const PaceContext = createContext(1);
