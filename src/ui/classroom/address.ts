// Where an exercise leads to: a shipped one is named by its code, any other stands whole behind the #
// of the address, which browsers keep to themselves.
import { exercises } from '../../../scenarios/exercises/shipped.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import { exerciseWord } from '../../classroom/read.ts';
import { codeOf, numberOf } from '../../classroom/shelf.ts';
import { type ClassPage, type Place, placeAddress } from '../place.ts';

export function placeOf(page: ClassPage, exercise: Exercise): Place {
  return numberOf(exercise, exercises) === null
    ? { page, exercise: null, fragment: `#exercise=${exerciseWord(exercise)}` }
    : { page, exercise: codeOf(exercise, exercises), fragment: '' };
}

/** Where this page lies, without what it shows. */
export function pageAddress(): string {
  return location.href.split(/[?#]/)[0] as string;
}

export function linkOf(place: Place): string {
  return pageAddress() + placeAddress(place).replace('?#', '#');
}
