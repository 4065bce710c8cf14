import { placeTone } from '../../vietnamese/syllable.ts';
import { passageRule, reportAt } from '../rule.ts';

/** A tone on a letter where neither style puts it: `qúy`, `gía`, `khuyá`. Named exceptions (gịa) are no faults. */
export const tonePlacement = passageRule('tone-placement', 'error', ({ prose, tokens }) =>
  tokens
    .filter(({ word }) => word.isMisplaced)
    .map(({ start, end, word }) => {
      const to = placeTone(word.text, 'traditional');
      const message = `“${word.text}” đặt dấu thanh sai chỗ.`;
      return reportAt(prose, start, end, { message, remedy: `viết “${to}”.`, to });
    }),
);
