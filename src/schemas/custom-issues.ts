import type { FindingText } from '../document/finding.ts';
import { codePoint, harmfulCharacters } from '../vietnamese/control-characters.ts';
import { slug } from '../vietnamese/slug.ts';
import { ALIAS_RULES } from './alias-issues.ts';
import { ID_MAX } from './pieces.ts';

/** What a rule of our own (`params: { rule }` in a schema) says of the value it refused. */
export type Says = (found: unknown, field: string) => Omit<FindingText, 'rule'>;

function shown(found: unknown): string {
  return typeof found === 'string' ? found : JSON.stringify(found);
}

function isNothing(found: unknown): boolean {
  return found === undefined || found === null || found === '' || (Array.isArray(found) && found.length === 0);
}

/** The code points of the control characters in a value, each once. */
function controlsIn(found: unknown): string {
  const written = typeof found === 'string' ? found : [found].flat().join(' ');
  return [...new Set(harmfulCharacters(written, true).map(({ char }) => codePoint(char)))].join(', ');
}

const AREA_EXAMPLE = 'area: [trái, trên, rộng, cao], ví dụ area: [0.62, 0.08, 0.3, 0.1]';

const RULES: Readonly<Record<string, Says>> = {
  ...ALIAS_RULES,
  meaning: (found, field) => {
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) {
      return {
        message: `“${field}” không phải là chữ viết tắt: bên dưới nó còn nhiều dòng.`,
        remedy: 'có phải bạn muốn viết search? Chữ người đọc hay gõ đặt dưới dòng search:.',
      };
    }
    return {
      message: `Nghĩa của “${field}” phải viết bằng chữ. Tìm thấy: ${isNothing(found) ? 'không có gì' : shown(found)}.`,
      remedy:
        'viết nghĩa sau dấu hai chấm, ví dụ tk: tài khoản; nhiều nghĩa thì viết tk: [tài khoản, thống kê]; số thì đặt trong dấu nháy: "5".',
    };
  },
  'control-characters': (found, field) => ({
    message: `Trường “${field}” có ký tự điều khiển, không ai nhìn thấy: ${controlsIn(found)}.`,
    remedy: 'xóa ký tự ấy; không thấy nó thì xóa cả giá trị rồi gõ lại (đừng dán).',
  }),
  'no-repeats': (found, field) => ({
    message: `Trường “${field}” có giá trị viết hai lần: ${Array.isArray(found) ? found.join(', ') : shown(found)}.`,
    remedy: 'mỗi giá trị chỉ viết một lần.',
  }),
  'ascii-id': (found, field) => {
    const given = typeof found === 'string' ? found : field;
    const proposed = slug(given) ? `: ${slug(given)}` : '';
    return {
      message: `“${given}” không dùng làm mã được.`,
      remedy: `mã chỉ gồm chữ thường không dấu, số và gạch nối${proposed}.`,
    };
  },
  'long-id': (found, field) => ({
    message: `Mã “${typeof found === 'string' ? found : field}” dài quá ${ID_MAX} ký tự.`,
    remedy: 'đặt mã ngắn hơn: địa chỉ và tệp của trang mang tên nó.',
  }),
  'screenshot-id': (found) => ({
    message: `“${shown(found)}” không phải là mã của một ảnh.`,
    remedy: 'viết <bộ>/<tên>, chữ thường không dấu, ví dụ business-manager/tao-tai-khoan.',
  }),
  'repeated-id': (found) => ({
    message: `Mã “${shown(found)}” đã dùng cho một dấu khác trong ảnh này.`,
    remedy: 'đặt cho mỗi dấu một mã riêng, hoặc bỏ id đi.',
  }),
  'empty-area': (found) => ({
    message: `Vùng ${shown(found)} phải có chiều rộng và chiều cao lớn hơn 0.`,
    remedy: `viết ${AREA_EXAMPLE}; hai số cuối là rộng và cao.`,
  }),
  'area-outside': (found) => ({
    message: `Vùng ${shown(found)} vượt ra ngoài ảnh: trái + rộng, hay trên + cao, lớn hơn 1.`,
    remedy: `thu vùng lại cho nằm trong ảnh: ${AREA_EXAMPLE}.`,
  }),
  'one-line': () => ({ message: 'Lời của dấu viết thành nhiều dòng.', remedy: 'viết trên một dòng, một ý.' }),
  'label-to-write': () => ({
    message: 'Dấu này chưa có lời.',
    remedy: 'thay dòng label bằng lời của dấu, ví dụ label: Nút **Create Account**.',
  }),
  'short-markdown': (found) => ({
    message: `Lời của dấu có thứ không dùng được ở đây: ${shown(found)}`,
    remedy:
      'chỉ dùng chữ không định dạng, **đậm**, *nghiêng* và `mã`; liên kết, HTML, tiêu đề và danh sách thì đặt trong bài.',
  }),
  'file-name-alt': (found) => ({
    message: `Lời mô tả “${shown(found)}” giống tên tệp, không nói ảnh có gì.`,
    remedy: 'viết một câu cho người không thấy ảnh, ví dụ alt: Góc trên bên phải có nút Create Account màu xanh.',
  }),
  'outside-set': (found) => ({
    message: `Ảnh “${shown(found)}” nằm ngoài thư mục của tệp này.`,
    remedy: 'chép ảnh vào cạnh tệp này rồi chỉ viết tên tệp, ví dụ image: tao-tai-khoan.png.',
  }),
  'picture-name': (found) => ({
    message: `Tên tệp ảnh “${shown(found)}” không dùng được.`,
    remedy: 'dùng ảnh png, jpg, webp hoặc avif, tên không dấu và không có dấu cách, ví dụ image: tao-tai-khoan.png.',
  }),
};

/**
 * The message of one of our own rules.
 * @param rule what the schema gave as `params.rule`. @throws TypeError where the rule has no message: a fault of ours.
 */
export function customMessage(rule: unknown, found: unknown, field: string): Omit<FindingText, 'rule'> {
  const says = typeof rule === 'string' && Object.hasOwn(RULES, rule) ? RULES[rule] : undefined;
  if (!says) throw new TypeError(`no message for the schema rule ${String(rule)}`);
  return says(found, field);
}
