import type { Finding } from './finding.ts';
import type { SourceText } from './lines.ts';

/** The lines git puts around two versions that it could not merge; only both together are certain. */
const OPENING = /^<{7}(?: .*)?\r?$/gm;
const CLOSING = /^>{7}(?: .*)?\r?$/m;

/**
 * Says once that a file still has git's marks of a conflict, at the first of them: every other thing that could be said
 * of it is a consequence. @param bare the text, without the code in it where it may have some: an article may show such marks.
 */
export function gitConflict(source: SourceText, bare: string): Finding[] {
  const openings = [...bare.matchAll(OPENING)];
  const [first] = openings;
  if (!first || !CLOSING.test(bare.slice(first.index))) return [];
  return [
    source.finding(first.index, first.index + first[0].length, {
      rule: 'git-conflict',
      message: `Tệp còn ${openings.length} chỗ git chưa trộn xong, chỗ đầu tiên ở đây: giữa <<<<<<< và ======= là bản của bạn, giữa ======= và >>>>>>> là bản kia.`,
      remedy:
        'ở mỗi chỗ, giữ lại phần đúng và xóa phần kia, xóa cả ba dòng dấu <<<<<<<, =======, >>>>>>>, rồi lưu tệp.',
    }),
  ];
}
