/**
 * Words with Vietnamese letters that are names, loans or sounds, and that the rules of `mayBeLoan` do not know: they look
 * like two words glued together or like a slip, or have a tone loans seldom have. Lower case, NFC.
 */
const PLACES = 'kạn đắk lắk đăk lăk đạ tẻh pơtó bờlao đamát';

/** Science, measures, machines, daily life. */
const LOANS = `
  véctơ vectơ môđun môđen điốt điot triốt catốt catot anốt anot iốt iot rađa radiô rađiô vônkế ampekế ômkế đềcan đềximét
  cờlê càvạt xìcăngđan đờmi sơmi rơle côngtơ nơtron nơron bazơ prôtêin pôlyme xenlulôzơ êlectron hiđrô ôxy axít cácbon`;

/** Syllables that grammars leave out and people say and write: bé loắt quoắt, sách iếc, quấc ngữ, rảnh quỡn. */
const SYLLABLES = 'quoắt quoắn iếc iệc quấc quọp quỡn quởn huỡn quẹp gỵa';

export const NAMES: ReadonlySet<string> = new Set(`${PLACES} ${LOANS} ${SYLLABLES}`.split(/\s+/).filter(Boolean));

/**
 * Function words that are left hanging on the foreign word before them when a space is missed: `emailvà`.
 * No language ends words so, but for là (Català).
 */
export const GLUED: readonly string[] = 'và của với được những các để trong một không này đó'.split(' ');
