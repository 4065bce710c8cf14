/** Names that end in a mark of punctuation, so that a small letter may follow. Lower case. */
export const MARKED_NAMES: ReadonlySet<string> = new Set('yahoo joomla kahoot jeopardy'.split(' '));

/** Short forms that end in a dot; the sentence goes on after it, and a letter may follow at once. Lower case. */
export const DOTTED: ReadonlySet<string> = new Set(
  `v vd tp tx tt ths th ts gs pgs bs ks cn kts nxb ncs gv tr st no vs vol fig etc inc ltd co corp mr mrs ms dr prof jr sr
   approx est min max ver pp chap sec`.split(/\s+/),
);

/** What may have a point of its own before it: a platform (`.NET`), a domain, the ending of a file's name. */
export const POINTED: ReadonlySet<string> = new Set(
  'net com vn org edu gov info env pdf doc docx xls xlsx ppt pptx csv txt png jpg jpeg gif webp heic mp3 mp4 zip rar exe apk'.split(
    ' ',
  ),
);
