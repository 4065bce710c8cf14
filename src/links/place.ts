import type { Finding } from '../document/finding.ts';
import type { SourceText } from '../document/lines.ts';

/** Where something stands, as a person is told. */
export type Place = Pick<Finding, 'file' | 'line' | 'column' | 'length' | 'source'>;

/** A built page may be one line of 100,000 characters; beyond this a line is no help and is left out. */
const LONGEST_LINE = 2000;

/** The place of the characters from `start` to `end` (offsets) of a text. */
export function placeIn(text: SourceText, [start, end]: readonly [number, number]): Place {
  const {
    rule: _rule,
    message: _message,
    remedy: _remedy,
    ...place
  } = text.finding(start, end, {
    rule: '',
    message: '',
    remedy: '',
  });
  return place.source.length > LONGEST_LINE ? { ...place, source: '' } : place;
}
