/** What the pages need to print one document's body. */
export interface CompileContext {
  /** The site's base path, `/` or `/ten/`. */
  base: string;
  /** Label as written -> its language and its other form, for the gloss beside its first mention. */
  glosses: ReadonlyMap<string, Gloss>;
  /** Address as written (`./anh.png`) -> where the built picture is and how large. */
  pictures: ReadonlyMap<string, BuiltPicture>;
}

/** What is known of an interface label: the language it is in, and the same label in the other, where that is certain. */
export interface Gloss {
  language: 'en' | 'vi';
  other: string | undefined;
}

export interface BuiltPicture {
  src: string;
  width: number;
  height: number;
}
