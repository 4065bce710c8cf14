import type { NumberedFigure } from './figure-numbers.ts';
import type { MarkPlace } from './figure-places.ts';
import type { OutlineItem } from './outline.ts';

/** What the pages need to print one document's body. Its figures are given when it is printed, as the prop `figures`: key -> model. */
export interface CompileContext {
  /** The site's base path, `/` or `/ten/`. */
  base: string;
  /** Label as written -> its language and its other form, for the gloss beside its first mention. */
  glosses: ReadonlyMap<string, Gloss>;
  /** The figures of the document, and the marks its prose speaks of. */
  figures: readonly NumberedFigure[];
  marks: readonly MarkPlace[];
  /** Address as written (`./anh.png`) of a picture in a line of text -> where the built one is and how large. */
  pictures: ReadonlyMap<string, InlinePicture>;
  /** Gives the address by which a reader tells that a step looks different by now, where the site wants to be told. */
  feedback?: (step: Pick<OutlineItem, 'id' | 'number' | 'title'>) => string | undefined;
}

/** What is known of an interface label: the language it is in, and the same label in the other, where that is certain. */
export interface Gloss {
  language: 'en' | 'vi';
  other: string | undefined;
}

/** A built picture in a line of text. Sizes in CSS px. */
export interface InlinePicture {
  src: string;
  width: number;
  height: number;
}
