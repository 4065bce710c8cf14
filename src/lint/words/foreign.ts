/**
 * Words of other languages that look like Vietnamese with the tone on the wrong letter: Italian, Spanish, Portuguese, and
 * Chinese in pinyin. Lower case, NFC.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `più aí caí daí raí saí oí baú paú maú
   miù niú niù liú liù xiá xià xiú xiù duí duì tuí tuì guá guà guì huá huà huí huì suí suì ruí ruì cuí cuì chuí chuì`
    .split(/\s+/)
    .filter(Boolean),
);
